import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import { useBudget } from '../budget-view';
import styles from '../budget.module.css';

type Wanted = 'statement' | 'report';

/** Writes a document of the budget and hands it over; what writes it is fetched when it is first asked for. */
const useDocument = () => {
  const i18n = useI18n();
  const view = useBudget();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const write = async (wanted: Wanted): Promise<void> => {
    const file = wanted === 'statement' ? await (await import('./write-budget')).writeStatement(view, i18n) : await (await import('./write-report')).writeReport(view, i18n);
    saveFile(i18n.m.budgetDocuments.fileName(wanted, view.year), file);
  };
  const run = async (wanted: Wanted): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await write(wanted);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return { busy, failed, run };
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
