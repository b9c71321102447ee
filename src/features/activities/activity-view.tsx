import { lazy, Suspense, useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import type { ActivitySheet } from '#storage/repositories/activity-sheet.repository';
import { Card } from '#ui/card/card';
import grid from '#ui/page/grid.module.css';
import { Private } from '#ui/preferences/private';
import { RefusedRecords } from '#ui/states/refused-records';
import { ContinuityCard } from './continuity-card';
import { EvidenceCards } from './evidence-cards';
import { FactsCard } from './facts-card';
import { FiguresCard } from './figures-card';
import { LinksCard } from './links/links-card';
import { Neighbours } from './neighbours';
import { PressReturnsCard } from './press-returns-card';
import { SheetContext, sheetKnown } from './sheet-context';
import { SheetHeading } from './sheet-heading';
import { StudyCard } from './study-card';
import { ToldTwice } from './told-twice';
import styles from './sheet.module.css';

// Below all the rest of the page, with words of its own.
const HistoryCard = lazy(async () => {
  await Promise.all((['dossier', 'journal', 'changes'] as const).map(loadMessages));
  return { default: (await import('./history-card')).HistoryCard };
});

/** Running text as it was written, a paragraph where it has one. */
const Paragraphs = ({ text }: { readonly text: string }) => {
  const { format } = useI18n();
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={styles['text']}>
      {paragraphs.map((paragraph, index) => (
        // A paragraph has no other name than its place in the text.
        <p key={index}>{format.text(paragraph)}</p>
      ))}
    </div>
  );
};

const Texts = ({ activity: { reportText, internalNote } }: { readonly activity: Activity }) => {
  const { m } = useI18n();
  const words = m.activities.sheet;
  return (
    <>
      {reportText !== undefined && (
        <Card title={words.reportText} subtitle={words.reportTextWhy}>
          <Paragraphs text={reportText} />
        </Card>
      )}
      {internalNote !== undefined && (
        <Private>
          <Card title={words.internalNote} subtitle={words.internalNoteWhy}>
            <Paragraphs text={internalNote} />
          </Card>
        </Private>
      )}
    </>
  );
};

/** The page of one activity that the record holds. */
export const ActivityView = ({ activity, sheet }: { readonly activity: Activity; readonly sheet: ActivitySheet }) => {
  const { m, format } = useI18n();
  const known = useMemo(() => sheetKnown(activity, sheet), [activity, sheet]);
  return (
    <SheetContext value={known}>
      <title>{m.shell.documentTitle(format.text(activity.title))}</title>
      <SheetHeading />
      <RefusedRecords refused={sheet.related.refused} />
      <Private>
        <ToldTwice />
      </Private>
      <div className={grid['stack']}>
        <FactsCard />
        <ContinuityCard />
        <LinksCard />
        <FiguresCard />
        <StudyCard />
        <PressReturnsCard />
        <Texts activity={activity} />
        <EvidenceCards />
        <Private>
          <Suspense>
            <HistoryCard id={activity.id} />
          </Suspense>
        </Private>
      </div>
      <Neighbours />
    </SheetContext>
  );
};
