import { useState } from 'react';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import type { NamedAct } from '#storage/commands/open-year';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import type { CommandRun } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly year: number;
  readonly command: Pick<CommandRun, 'busy' | 'problem'>;
  readonly onAct: (act: NamedAct) => void;
  readonly onClose: () => void;
}

/** The amendment by which a convention goes on beyond its end: its date, its number, what it provides. */
const useAct = () => {
  const [typed, setTyped] = useState({ date: '', number: '', reason: '' });
  const [tried, setTried] = useState(false);
  const date = parseCivilDay(typed.date);
  const reason = typed.reason.trim();
  const number = typed.number.trim();
  return {
    typed,
    set: (change: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...change })),
    noDate: tried && date === null,
    noReason: tried && reason === '',
    take: (): NamedAct | undefined => {
      setTried(true);
      return date === null || reason === '' ? undefined : { date, reason, ...(number !== '' && { number }) };
    },
  };
};

export const OpenYearDialog = ({ year, command: { busy, problem }, onAct, onClose }: Props) => {
  const { m } = useI18n();
  const words = m.dossiers.year;
  const { typed, set, noDate, noReason, take } = useAct();
  return (
    <Dialog title={words.openWithAct(year)} onClose={onClose} keepOpen>
      <form
        noValidate
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const act = take();
          if (act !== undefined && !busy) onAct(act);
        }}
      >
        <p>{words.needsAct}</p>
        <div className={forms['row']}>
          <TextField type="date" label={words.date} required value={typed.date} error={noDate ? words.noDate : undefined} onChange={(date) => set({ date })} />
          <TextField label={words.number} optional value={typed.number} onChange={(number) => set({ number })} />
        </div>
        <TextArea label={words.reason} description={words.reasonHow} rows={3} value={typed.reason} error={noReason ? words.noReason : undefined} onChange={(reason) => set({ reason })} />
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy}>
            {words.open(year)}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
