import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { readBudget, type BudgetOfYear } from '#storage/repositories/budget.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import grid from '#ui/page/grid.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { BudgetHeading } from './budget-heading';
import { BudgetContext, isRecorded, useBudgetView } from './budget-view';
import { EntryHost, useOpenBudgetEntry } from './entry/entry-host';
import { ExpensesCard } from './expenses-card';
import { LinesCard } from './lines-card';
import { RevenueCard } from './revenue-card';
import { useStage } from './stage';
import { StageTabs } from './stage-tabs';
import { shareOf, thresholdAsked } from './threshold';
import { VariancesCard } from './variances-card';
import buttons from '#ui/page/button.module.css';

const Empty = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const open = useOpenBudgetEntry();
  const words = m.budget.empty;
  return (
    <EmptyState title={words.title(year)}>
      <p>{words.text}</p>
      <button type="button" className={buttons['primary']} onClick={() => open({ type: 'line' })}>
        {m.budget.addLine}
      </button>
      <button type="button" className={buttons['ghost']} onClick={() => open({ type: 'paste' })}>
        {m.budget.paste}
      </button>
    </EmptyState>
  );
};

const Statement = () => {
  const stage = useStage();
  return (
    <>
      <StageTabs stage={stage} />
      <ExpensesCard stage={stage} />
      <RevenueCard stage={stage} />
      <LinesCard stage={stage} />
    </>
  );
};

const Budget = ({ snapshot, budget }: { readonly snapshot: YearSnapshot; readonly budget: BudgetOfYear }) => {
  const view = useBudgetView(snapshot, budget, shareOf(thresholdAsked(useUrlSearch())));
  return (
    <BudgetContext value={view}>
      <EntryHost>
        <BudgetHeading />
        <RefusedRecords refused={[...budget.lines.refused, ...budget.funders.refused]} />
        <div className={grid['stack']}>
          {view.lines.length === 0 ? <Empty year={view.year} /> : <Statement />}
          {isRecorded(view, 'forecast') && isRecorded(view, 'outturn') && <VariancesCard />}
        </div>
      </EntryHost>
    </BudgetContext>
  );
};

/** « Budget »: charges by nature for general running and each goal, revenue by funder, forecast and realised. */
export const BudgetPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const year = snapshot?.year ?? 0;
  const budget = useLiveRead('budget', [year], ({ db, dossier }) => readBudget(db, dossier, year));
  const failure = error ?? budget.error;
  if (failure !== null) throw failure;
  return (
    <>
      <title>{m.shell.documentTitle(m.budget.title)}</title>
      {snapshot === undefined || budget.data === undefined ? <PageLoading /> : <Budget snapshot={snapshot} budget={budget.data} />}
    </>
  );
};
