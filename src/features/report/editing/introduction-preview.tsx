import { memo } from 'react';
import type { WrittenRun } from '#documents/docx/written-document';
import { proseBlocks } from '#documents/report/prose';
import type { ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { WrittenBlocks } from '../written-blocks';
import styles from './editing.module.css';

interface Props {
  readonly place: ReportPlace;
  readonly text: string;
  readonly prose: (text: string) => readonly WrittenRun[];
}

/** What is being typed, as it will print: its paragraphs, its figures in words, their notes. */
export const IntroductionPreview = memo(function IntroductionPreview({ place, text, prose }: Props) {
  const { m } = useI18n();
  const words = m.reportEdit.introduction;
  return (
    <section aria-label={words.preview} tabIndex={0} className={styles['printed']}>
      <h3>{words.preview}</h3>
      {text.trim() === '' ? <p className={styles['state']}>{words.nothing}</p> : <WrittenBlocks blocks={proseBlocks(text, { type: 'introduction', place }, prose)} />}
    </section>
  );
});
