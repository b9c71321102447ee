import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { useReportRecords } from '../report-records';
import { titleOfReport } from '../words/frame-words';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';

/** The longest line that a record keeps. */
const LONGEST = 300;

/** The title of the report, kept when it is asked to be. */
export const TitleForm = () => {
  const i18n = useI18n();
  const { content, toWord } = useReportRecords();
  const arranging = useArranging();
  const kept = content.arranged.title ?? '';
  const [typed, setTyped] = useState<string>();
  const words = i18n.m.reportEdit;
  const title = typed ?? kept;
  return (
    <form
      className={styles['title']}
      onSubmit={(event) => {
        event.preventDefault();
        arranging?.change({ type: 'title', title: title.slice(0, LONGEST) }, words.titleSaved);
        setTyped(undefined);
      }}
    >
      <TextField label={words.title} value={title} onChange={setTyped} description={words.titleHow(titleOfReport(toWord.year, i18n))} error={undefined} />
      <button type="submit" className={buttons['small']} disabled={title.trim() === kept}>
        {words.saveTitle}
      </button>
    </form>
  );
};
