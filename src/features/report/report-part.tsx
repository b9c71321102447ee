import { useMemo, useState } from 'react';
import type { WrittenBlock } from '#documents/docx/written-document';
import { partBlocks } from '#documents/report/part-blocks';
import { proseBlocks } from '#documents/report/prose';
import type { ActivityId } from '#domain/record/id';
import type { ArrangedPart } from '#domain/report/arrange-report';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { ActivityList } from './activity-list';
import { Prompt } from './editing/prompt';
import { ReportCharts } from './charts/report-charts';
import { partAnchor } from './report-anchors';
import { useReportRecords } from './report-records';
import { ReportSummary } from './report-summary';
import styles from './report.module.css';
import { reportWords } from './words/report-words';
import { WrittenBlocks } from './written-blocks';

/** What was written of a part. */
const Introduction = ({ part: { part, introduction } }: { readonly part: ArrangedPart }) => {
  const { words } = useReportRecords();
  return <WrittenBlocks blocks={proseBlocks(introduction, { type: 'introduction', place: { type: 'part', part } }, words.prose)} />;
};

/** Activities that a part tells one by one, with why they stand there. */
const ToldApart = ({ part, how, ids }: { readonly part: ArrangedPart; readonly how: string; readonly ids: readonly ActivityId[] }) => (
  <>
    <Introduction part={part} />
    {ids.length > 0 && (
      <>
        <p className={styles['quiet']}>{how}</p>
        <ActivityList ids={ids} withCode level={3} />
      </>
    )}
  </>
);

const isCut = (blocks: readonly WrittenBlock[], shown: number): boolean => blocks.some((block) => block.type === 'table' && block.rows.length > shown);

/** A part with the words of the documents; of a very large year its tables show their beginning, and the rest when it is asked for. */
const WrittenPart = ({ part }: { readonly part: ArrangedPart }) => {
  const i18n = useI18n();
  const { content, words, toWord, printing, shown } = useReportRecords();
  const [whole, setWhole] = useState(false);
  const asked = printing || whole ? Infinity : shown;
  const blocks = useMemo(() => partBlocks(part, content, whole ? reportWords({ ...toWord, atMost: Infinity }, i18n) : words), [part, content, whole, toWord, words, i18n]);
  return (
    <>
      <WrittenBlocks blocks={blocks.slice(1)} under={words.partTitle[part.part]} rows={asked} />
      {isCut(blocks, asked) && (
        <button type="button" className={buttons['ghost']} onClick={() => setWhole(true)}>
          {i18n.m.report.wholeTable(words.partTitle[part.part])}
        </button>
      )}
    </>
  );
};

const Body = ({ part }: { readonly part: ArrangedPart }) => {
  const { content, words, toWord } = useReportRecords();
  if (part.part === 'elsewhere') return <ToldApart part={part} how={words.elsewhere} ids={content.elsewhere} />;
  if (part.part === 'named') return <ToldApart part={part} how={words.named} ids={content.named} />;
  if (part.part === 'unplaced') return <ToldApart part={part} how={words.unplaced} ids={content.unplaced} />;
  if (part.part === 'charts') {
    return (
      <>
        <Introduction part={part} />
        <ReportCharts year={toWord.year} />
      </>
    );
  }
  if (part.part !== 'summary') return <WrittenPart part={part} />;
  return (
    <>
      <Introduction part={part} />
      <ReportSummary />
    </>
  );
};

/** A part of the report beside its goals. */
export const ReportPartSection = ({ part }: { readonly part: ArrangedPart }) => {
  const { words } = useReportRecords();
  const anchor = partAnchor(part.part);
  const toWrite = part.part === 'foreword' && part.introduction === undefined;
  return (
    <section className={`${styles['goal'] ?? ''} ${toWrite ? 'no-print' : ''}`} aria-labelledby={anchor} data-part={part.part}>
      <h2 id={anchor} tabIndex={-1}>
        {words.partTitle[part.part]}
      </h2>
      {toWrite && <Prompt place={{ type: 'part', part: part.part }} />}
      <Body part={part} />
    </section>
  );
};
