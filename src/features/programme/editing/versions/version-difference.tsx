import { useMemo, type ReactNode } from 'react';
import { compareProgrammes, promiseOf, type KeptAction } from '#domain/programme/compare-programmes';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readNames } from '#storage/repositories/names.repository';
import { ChangeList } from '#ui/history/change-list';
import { useProgramme, type ProgrammeShown } from '../../programme-shown';
import styles from './versions.module.css';

interface Props {
  readonly earlier: readonly PlannedAction[];
  readonly later: readonly PlannedAction[];
}

const codeOf = ({ objective }: PlannedAction, { lines }: ProgrammeShown): string => lines.objectives.find(({ id }) => id === objective)?.code ?? '';

const placeOf = (action: PlannedAction, all: readonly PlannedAction[], shown: ProgrammeShown, { m, format }: I18n): string => {
  const heading = all.find(({ id }) => id === action.parent);
  const words = m.programmeEdit.versions;
  return words.place(codeOf(action, shown) || words.noObjective, heading === undefined ? '' : format.text(heading.title));
};

const Group = ({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) => {
  const { format } = useI18n();
  if (count === 0) return null;
  return (
    <section className={styles['group']}>
      <h4>
        {title} <span className={styles['quiet']}>{format.number(count)}</span>
      </h4>
      <ul>{children}</ul>
    </section>
  );
};

const Title = ({ action }: { readonly action: PlannedAction }) => {
  const { format } = useI18n();
  const shown = useProgramme();
  return (
    <>
      <span className={styles['code']}>{codeOf(action, shown)}</span> {action.number !== undefined && `${action.number} `}
      {format.text(action.title)}
    </>
  );
};

const Moved = ({ one, earlier, later }: Props & { readonly one: KeptAction }) => {
  const i18n = useI18n();
  const shown = useProgramme();
  const [from, to] = [placeOf(one.before, earlier, shown, i18n), placeOf(one.after, later, shown, i18n)];
  return (
    <li>
      <Title action={one.after} /> <span className={styles['quiet']}>{i18n.m.programmeEdit.versions.movedTo(from, to)}</span>
    </li>
  );
};

/** What a later version promises that an earlier one did not: added, removed, moved, and what changed field by field. */
export const VersionDifference = ({ earlier, later }: Props) => {
  const { m } = useI18n();
  const words = m.programmeEdit.versions;
  const difference = useMemo(() => compareProgrammes(earlier, later), [earlier, later]);
  const { added, removed, moved, changed, same } = difference;
  const { data: names } = useLiveRead('version-names', [changed.map(({ after }) => after.id).join(' ')], ({ db, dossier }) => readNames(db, dossier, changed));
  if (added.length + removed.length + moved.length + changed.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <p>
        {words.summary(added.length, removed.length, moved.length, changed.length, same)} <span className={styles['quiet']}>{words.progressApart}</span>
      </p>
      <Group title={words.added} count={added.length}>
        {added.map((action) => (
          <li key={action.id}>
            <Title action={action} />
          </li>
        ))}
      </Group>
      <Group title={words.removed} count={removed.length}>
        {removed.map((action) => (
          <li key={action.id}>
            <Title action={action} />
          </li>
        ))}
      </Group>
      <Group title={words.moved} count={moved.length}>
        {moved.map((one) => (
          <Moved key={one.after.id} one={one} earlier={earlier} later={later} />
        ))}
      </Group>
      <Group title={words.changed} count={changed.length}>
        {names !== undefined &&
          changed.map(({ before, after }) => (
            <li key={after.id}>
              <Title action={after} />
              <ChangeList change={{ before: promiseOf(before), after: promiseOf(after) }} names={names} />
            </li>
          ))}
      </Group>
    </>
  );
};
