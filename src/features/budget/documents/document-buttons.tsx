import { useI18n } from '#i18n/i18n-context';
import { useHandOver } from '#ui/files/use-hand-over';
import buttons from '#ui/page/button.module.css';
import { useBudget } from '../budget-view';
import styles from '../budget.module.css';

type Wanted = 'statement' | 'report';

/** What writes a document of the budget, fetched when it is first asked for. */
const useDocument = () => {
  const i18n = useI18n();
  const view = useBudget();
  return useHandOver(async (wanted: Wanted) => ({
    name: i18n.m.budgetDocuments.fileName(wanted, view.year),
    content: wanted === 'statement' ? await (await import('./write-budget')).writeStatement(view, i18n) : await (await import('./write-report')).writeReport(view, i18n),
  }));
};

/** What goes out of a budget: its statement for spreadsheets, and the report that funders ask after the year. */
export const DocumentButtons = () => {
  const { m } = useI18n();
  const { busy, failed, run } = useDocument();
  const words = m.budgetDocuments;
  return (
    <>
      <button type="button" className={buttons['small']} disabled={busy} onClick={() => void run('statement')}>
        {words.statement}
      </button>
      <button type="button" className={buttons['small']} disabled={busy} onClick={() => void run('report')}>
        {words.financialReport}
      </button>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {words.failed}
        </p>
      )}
    </>
  );
};
