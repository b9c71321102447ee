import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CARRY_REASONS } from '#domain/programme/next-year/unfinished';
import type { YearToOpen } from '#domain/programme/year-to-open';
import { useI18n } from '#i18n/i18n-context';
import { prepareProgramme } from '#storage/commands/prepare-programme';
import { useStorage } from '#storage/live/storage-context';
import type { NextProgramme } from '#storage/repositories/next-programme.repository';
import forms from '#ui/forms/field.module.css';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { DraftGroup } from './draft-group';
import { chosenLines, faultOf, useDraft } from './draft-state';
import styles from './next-year.module.css';

interface Props {
  readonly data: NextProgramme;
  readonly open: YearToOpen;
  readonly onClose: () => void;
}

type Draft = ReturnType<typeof useDraft>;

const Lead = ({ data: { year, programme, ended }, draft }: { readonly data: NextProgramme; readonly draft: Draft }) => {
  const { m } = useI18n();
  const words = m.nextYear;
  if (draft.lines.length === 0) return <p>{draft.carried > 0 ? words.allCarried(year - 1, year) : words.nothing(year - 1)}</p>;
  return (
    <div>
      <p>{words.how(year - 1, year)}</p>
      <p className={styles['note']}>
        {words.notCopied} {draft.carried > 0 && words.carried(draft.carried, year)}
      </p>
      {programme !== null && <p className={styles['note']}>{words.exists(year, ended.next.length)}</p>}
    </div>
  );
};

/** Why the lines cannot be written as they stand. */
const useProblem = ({ lines }: Draft, tried: boolean): string | null => {
  const { m } = useI18n();
  if (!tried) return null;
  if (!lines.some(({ chosen }) => chosen)) return m.nextYear.noneChosen;
  const faults = lines.filter((line) => faultOf(line) !== null).length;
  return faults > 0 ? m.nextYear.toComplete(faults) : null;
};

const useWriting = ({ data, open, onClose }: Props, draft: Draft) => {
  const { db } = useStorage();
  const navigate = useNavigate();
  const kept = keptBetweenPages(useUrlSearch());
  const command = useCommand();
  const [tried, setTried] = useState(false);
  const unfit = useProblem(draft, tried);
  const write = (): void => {
    setTried(true);
    const lines = chosenLines(draft.lines);
    if (command.busy || lines.length === 0 || draft.lines.some((line) => faultOf(line) !== null)) return;
    void command.run(
      () => prepareProgramme(db, { open, ended: data.ended, programme: data.programme, lines }),
      () => {
        onClose();
        void navigate({ to: '/programme', search: { ...kept, annee: String(data.year) } });
      },
    );
  };
  return { busy: command.busy, tried, problem: unfit ?? command.problem, write };
};

/** The lines of the draft by how the work stands, and the one button that writes them. */
export const NextYearForm = (props: Props) => {
  const { m } = useI18n();
  const { data, onClose } = props;
  const draft = useDraft(data);
  const { busy, tried, problem, write } = useWriting(props, draft);
  const { lines, objectives, change } = draft;
  return (
    <form
      noValidate
      className={forms['form']}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <Lead data={data} draft={draft} />
      {CARRY_REASONS.map((reason) => {
        const own = lines.filter(({ line }) => line.reason === reason);
        return own.length > 0 && <DraftGroup key={reason} reason={reason} lines={own} ended={data.year - 1} objectives={objectives} tried={tried} onChange={change} />;
      })}
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={`${forms['actions'] ?? ''} ${styles['foot'] ?? ''}`}>
        {lines.length > 0 && (
          <button type="submit" className={buttons['primary']} disabled={busy}>
            {m.nextYear.write(lines.filter(({ chosen }) => chosen).length, data.year)}
          </button>
        )}
        <button type="button" className={buttons['ghost']} onClick={onClose}>
          {lines.length > 0 ? m.common.cancel : m.common.close}
        </button>
      </div>
    </form>
  );
};
