import { useMemo, useState } from 'react';
import { withoutHeadings } from '#domain/programme/headings';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import { versionActions } from '#domain/programme/version-content';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readProgrammeVersions, type ProgrammeVersions } from '#storage/repositories/programme-versions.repository';
import { Card } from '#ui/card/card';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import buttons from '#ui/page/button.module.css';
import { useEditing } from '../editing-context';
import { VersionDifference } from './version-difference';
import { versionName, type Version } from './version-name';
import styles from './versions.module.css';

/** A stage with the actions that it kept; a stage read from a document may have kept none. */
interface KeptVersion {
  readonly rank: number;
  readonly version: Version;
  readonly name: string;
  readonly actions: readonly PlannedAction[] | null;
  readonly unread: number;
}

const useKept = (read: ProgrammeVersions, programme: Programme): readonly KeptVersion[] => {
  const i18n = useI18n();
  return useMemo(
    () =>
      programme.versions.map((version, rank) => {
        const snapshot = read.snapshots.find(({ id }) => id === version.snapshot);
        const { actions, unread } = snapshot?.content === undefined ? { actions: null, unread: 0 } : versionActions(snapshot.content ?? '', programme.dossier);
        return { rank, version, name: versionName(version, read, i18n), actions, unread };
      }),
    [read, programme, i18n],
  );
};

const Stages = ({ kept }: { readonly kept: readonly KeptVersion[] }) => {
  const { m, format } = useI18n();
  const words = m.programmeEdit.versions;
  return (
    <ol className={styles['stages']}>
      {kept.map(({ rank, version, name, actions, unread }) => (
        <li key={rank}>
          <b>{name}</b>{' '}
          <span className={styles['quiet']}>
            {[version.date === undefined && words.noDay, actions === null ? words.noContent : words.kept(withoutHeadings(actions).length), unread > 0 && words.unread(unread)].filter(Boolean).join(m.common.between)}
          </span>
          {version.note !== undefined && <p className={styles['note']}>{format.text(version.note)}</p>}
        </li>
      ))}
    </ol>
  );
};

const NOW = 'now';

const Compare = ({ kept, now }: { readonly kept: readonly KeptVersion[]; readonly now: readonly PlannedAction[] }) => {
  const { m } = useI18n();
  const words = m.programmeEdit.versions;
  const whole = kept.filter((one) => one.actions !== null);
  const choices = [...whole.map(({ rank, name }) => ({ value: String(rank), label: name })), { value: NOW, label: words.now }];
  const [chosen, setChosen] = useState({ from: choices.at(-2)?.value ?? NOW, to: NOW });
  const actionsOf = (value: string): readonly PlannedAction[] => (value === NOW ? now : (whole.find(({ rank }) => String(rank) === value)?.actions ?? []));
  const [earlier, later] = [actionsOf(chosen.from), actionsOf(chosen.to)];
  return (
    <section className={styles['compare']} aria-label={words.compare}>
      <h3>{words.compare}</h3>
      <div className={`${forms['row'] ?? ''} no-print`}>
        <SelectField label={words.from} value={chosen.from} choices={choices} onChange={(from) => setChosen((last) => ({ ...last, from }))} />
        <SelectField label={words.to} value={chosen.to} choices={choices} onChange={(to) => setChosen((last) => ({ ...last, to }))} />
      </div>
      <VersionDifference earlier={earlier} later={later} />
    </section>
  );
};

const Read = ({ read, programme }: { readonly read: ProgrammeVersions; readonly programme: Programme }) => {
  const { m } = useI18n();
  const { stored } = useEditing();
  const kept = useKept(read, programme);
  const now = [...stored.values()].filter((action) => action.programme === programme.id);
  if (kept.length === 0) return <p className={styles['quiet']}>{m.programmeEdit.versions.none}</p>;
  return (
    <>
      <Stages kept={kept} />
      {kept.some(({ actions }) => actions !== null) && <Compare kept={kept} now={now} />}
    </>
  );
};

/** The stages of the programme, each with what it kept, and the difference of any two. */
export const VersionsCard = ({ programme }: { readonly programme: Programme }) => {
  const { m } = useI18n();
  const { open } = useEditing();
  const words = m.programmeEdit.versions;
  const { data: read, error } = useLiveRead('programme-versions', [programme.id], ({ db, dossier }) => readProgrammeVersions(db, dossier, programme.id));
  if (error !== null) throw error;
  const record = (
    <button type="button" className={buttons['ghost']} onClick={() => open({ form: 'stage', programme: programme.id })}>
      {words.record}
    </button>
  );
  return (
    <Card title={words.title(programme.year)} subtitle={words.subtitle} actions={record}>
      {read !== undefined && <Read read={read} programme={programme} />}
    </Card>
  );
};
