import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { isRecorded, useBudget, type Stage } from './budget-view';
import styles from './budget.module.css';
import { DocumentButtons } from './documents/document-buttons';
import { useOpenBudgetEntry } from './entry/entry-host';

/** What one stage comes to, in a sentence; said to be not recorded when it is not. */
const useStageSentence = () => {
  const { m, format } = useI18n();
  const view = useBudget();
  return (stage: Stage): string => {
    if (!isRecorded(view, stage)) return m.budget.notRecorded(m.budget.stages[stage]);
    const { expenseCents, revenueCents } = view.statements[stage];
    return m.budget.stageSentence(m.budget.stages[stage], format.cents(expenseCents), format.cents(revenueCents));
  };
};

const Acts = () => {
  const { m } = useI18n();
  const open = useOpenBudgetEntry();
  return (
    <>
      <button type="button" className={buttons['small']} onClick={() => open({ type: 'line' })}>
        {m.budget.addLine}
      </button>
      <button type="button" className={buttons['small']} onClick={() => open({ type: 'paste' })}>
        {m.budget.paste}
      </button>
      <DocumentButtons />
    </>
  );
};

/** What the budget of the year is, and what can be done with it. */
export const BudgetHeading = () => {
  const { m } = useI18n();
  const { year, lines } = useBudget();
  const kept = keptBetweenPages(useUrlSearch());
  const sentence = useStageSentence();
  return (
    <PageHeading
      breadcrumb={
        <nav aria-label={m.budget.breadcrumb} className={styles['breadcrumb']}>
          <Link to="/livrables" search={kept}>
            {m.shell.pages.deliverables}
          </Link>
        </nav>
      }
      title={m.budget.heading(year)}
      subtitle={lines.length === 0 ? undefined : [sentence('forecast'), sentence('outturn')].join(' ')}
      actions={
        <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
          {m.common.print}
        </button>
      }
      toolbar={lines.length === 0 ? undefined : <Acts />}
    />
  );
};
