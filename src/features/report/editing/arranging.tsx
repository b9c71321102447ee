import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Report, ReportPlace } from '#domain/report/report';
import { choicesOf, placeKey } from '#domain/report/report-choices';
import { reportPlan } from '#domain/report/report-plan';
import { useI18n } from '#i18n/i18n-context';
import { findDraft, type StoredDraft } from '#storage/drafts/entry-drafts';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import { Notice } from '#ui/states/notice';
import { inRecordOrder } from '../arranged-report';
import { useReportRecords } from '../report-records';
import { ArrangingProvider, type Arranging, type LastUsed } from './arranging-context';
import { formOf } from './draft-name';
import styles from './editing.module.css';
import { placeOf } from './follow';
import { MissingCard } from './missing-card';
import { placeName } from './place-names';
import { PlanCard } from './plan-card';
import { useChange } from './use-change';

/** Fetched when something is first written. */
const IntroductionDialog = lazy(async () => ({ default: (await import('./introduction-dialog')).IntroductionDialog }));

interface Writing {
  readonly place: ReportPlace;
  readonly found: StoredDraft | undefined;
}

const usePlan = (report: Report | null) => {
  const { content, toWord } = useReportRecords();
  const { outline } = toWord.year;
  return useMemo(() => reportPlan(outline, report ?? undefined, inRecordOrder(content.activities)), [outline, report, content.activities]);
};

const useLastUsed = (): Pick<Arranging, 'use' | 'takeUsed'> => {
  const last = useRef<LastUsed>(null);
  const remember = useCallback((used: LastUsed): void => {
    last.current = used;
  }, []);
  const takeUsed = useCallback((row: string): string | undefined => {
    if (last.current?.row !== row) return undefined;
    const { button } = last.current;
    last.current = null;
    return button;
  }, []);
  return { use: remember, takeUsed };
};

const focusInPlan = (place: ReportPlace): void => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-row="${placeKey(place)}"] [data-button="write"]`)?.focus();
};

/** What was pressed in the preview may be gone once a text is written: the focus then goes to the same place of the plan. */
const useFocusAfter = (writing: Writing | null): void => {
  useEffect(() => {
    if (writing === null) return undefined;
    // The dialog gives the focus back one frame after it is gone.
    return () => void requestAnimationFrame(() => requestAnimationFrame(() => focusInPlan(writing.place)));
  }, [writing]);
};

const useFollowed = (): Pick<Arranging, 'follow' | 'takeFollowed'> => {
  const followed = useRef<ReportPlace>(null);
  const follow = useCallback((place: ReportPlace): void => {
    followed.current = place;
  }, []);
  const takeFollowed = useCallback((): ReportPlace | null => {
    const place = followed.current;
    followed.current = null;
    return place;
  }, []);
  return { follow, takeFollowed };
};

interface Props {
  readonly report: Report | null;
  /** The report as it is told now. */
  readonly children: ReactNode;
}

/** The report being arranged: its plan beside what it gives, as it will print. */
export const ReportArranging = ({ report, children }: Props) => {
  const i18n = useI18n();
  const { dossier } = useStorage();
  const { toWord } = useReportRecords();
  const { year } = toWord.year.snapshot;
  const plan = usePlan(report);
  const { problem, busy, run } = useCommand();
  const write = useChange(year);
  const lastUsed = useLastUsed();
  const followed = useFollowed();
  const [said, setSaid] = useState('');
  const [writing, setWriting] = useState<Writing | null>(null);
  useFocusAfter(writing);
  const open = async (place: ReportPlace): Promise<void> => setWriting({ place, found: await findDraft(dossier, formOf(year, place)) });
  const arranging: Arranging = {
    plan,
    ...lastUsed,
    ...followed,
    change: (change, words, at = placeOf(change)) => {
      // An order is told whole: one made before the last is written would take it back.
      if (busy) return;
      if (at !== undefined) followed.follow(at);
      void run(() => write(change), () => setSaid(words));
    },
    write: (place) => void open(place),
  };
  return (
    <ArrangingProvider value={arranging}>
      <div className={styles['arranging']}>
        <div className={`${styles['side'] ?? ''} no-print`}>
          {problem !== null && <Notice tone="problem">{problem}</Notice>}
          <PlanCard report={report} />
          <MissingCard />
        </div>
        <section aria-label={i18n.m.reportEdit.preview} className={styles['preview']}>
          {children}
        </section>
      </div>
      <p role="status" className={`${styles['said'] ?? ''} no-print`}>
        {said}
      </p>
      {writing !== null && (
        <Suspense>
          <IntroductionDialog
            year={year}
            place={writing.place}
            found={writing.found}
            name={placeName(writing.place, toWord.year.outline, i18n)}
            version={report?.version}
            kept={choicesOf(report ?? undefined).get(placeKey(writing.place))?.introduction ?? ''}
            onClose={(words = '') => {
              setSaid(words);
              setWriting(null);
            }}
          />
        </Suspense>
      )}
    </ArrangingProvider>
  );
};
