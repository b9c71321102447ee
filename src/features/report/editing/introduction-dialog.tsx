import { useDeferredValue, useState } from 'react';
import type { Report, ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { dropDraft, keepDraft, type StoredDraft } from '#storage/drafts/entry-drafts';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import { LiveTextArea } from '#ui/live-figures/live-text-area';
import { Notice } from '#ui/states/notice';
import { useArranging } from './arranging-context';
import { formOf } from './draft-name';
import styles from './editing.module.css';
import { IntroductionPreview } from './introduction-preview';
import { useIntroductionWords } from './use-introduction-words';
import { useChange } from './use-change';

/** One text a place: what is typed in it is kept under this name. */
const ONLY = 'text';

interface Props {
  readonly year: number;
  readonly place: ReportPlace;
  readonly name: string;
  readonly kept: string;
  /** The version that the figures of the report are those of, once it was arrêtée. */
  readonly version: Report['version'];
  /** What was typed here and not saved, by a reload, a crash or another page. */
  readonly found: StoredDraft | undefined;
  readonly onClose: (said?: string) => void;
}

/** What is written at the head of a part, a goal or an objective; each key is kept in this browser until it is saved. */
export const IntroductionDialog = ({ year, place, name, kept, version, found, onClose }: Props) => {
  const { m } = useI18n();
  const { dossier } = useStorage();
  const command = useCommand();
  const change = useChange(year);
  const arranging = useArranging();
  const draft = typeof found?.content === 'string' && found.content !== kept ? found.content : undefined;
  const [text, setText] = useState(draft ?? kept);
  // Typing is never held up by what it gives.
  const typed = useDeferredValue(text);
  const { figures, prose } = useIntroductionWords(place, typed, version);
  const words = m.reportEdit.introduction;
  const form = formOf(year, place);
  const type = (now: string): void => {
    setText(now);
    keepDraft(dossier, form, ONLY, now);
  };
  const forget = (): void => {
    setText(kept);
    dropDraft(dossier, form, ONLY);
  };
  const save = (): void => {
    arranging?.follow(place);
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
      <div className={styles['typing']}>
        <LiveTextArea label={words.label} value={text} onChange={type} figures={figures} rows={10} description={`${words.how} ${m.entry.live.how}`} error={undefined} autoFocus />
        <IntroductionPreview place={place} text={typed} prose={prose} />
      </div>
    </FormDialog>
  );
};
