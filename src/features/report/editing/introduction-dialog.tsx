import { useState } from 'react';
import type { ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { dropDraft, keepDraft, type StoredDraft } from '#storage/drafts/entry-drafts';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { InsertableFigure } from '#ui/live-figures/insertable-figures';
import { LiveTextArea } from '#ui/live-figures/live-text-area';
import { Notice } from '#ui/states/notice';
import { formOf } from './draft-name';
import { useChange } from './use-change';

/** One text a place: what is typed in it is kept under this name. */
const ONLY = 'text';

interface Props {
  readonly year: number;
  readonly place: ReportPlace;
  readonly name: string;
  readonly kept: string;
  /** Figures of the record that it may take. */
  readonly figures: readonly InsertableFigure[];
  /** What was typed here and not saved, by a reload, a crash or another page. */
  readonly found: StoredDraft | undefined;
  readonly onClose: (said?: string) => void;
}

/** What is written at the head of a part, a goal or an objective; each key is kept in this browser until it is saved. */
export const IntroductionDialog = ({ year, place, name, kept, figures, found, onClose }: Props) => {
  const { m } = useI18n();
  const { dossier } = useStorage();
  const command = useCommand();
  const change = useChange(year);
  const draft = typeof found?.content === 'string' && found.content !== kept ? found.content : undefined;
  const [text, setText] = useState(draft ?? kept);
  const words = m.reportEdit.introduction;
  const form = formOf(year, place);
  const type = (typed: string): void => {
    setText(typed);
    keepDraft(dossier, form, ONLY, typed);
  };
  const forget = (): void => {
    setText(kept);
    dropDraft(dossier, form, ONLY);
  };
  const save = (): void => {
    void command.run(
      () => change({ type: 'introduce', place, text }),
      () => {
        dropDraft(dossier, form, ONLY);
        onClose(words.saved(name));
      },
    );
  };
  return (
    <FormDialog
      title={words.title(name)}
      size="wide"
      command={command}
      onSave={save}
      onClose={() => onClose()}
      {...(text !== kept && { other: { label: words.forget, onAct: forget } })}
    >
      {draft !== undefined && text !== kept && (
        <Notice>
          <p>{words.found}</p>
        </Notice>
      )}
      <LiveTextArea label={words.label} value={text} onChange={type} figures={figures} rows={10} description={words.how} error={undefined} autoFocus />
    </FormDialog>
  );
};
