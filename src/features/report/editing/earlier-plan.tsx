import { isStructured } from '#domain/report/next-report';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useStoredReport } from '../arranged-report';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';

/** « Reprendre le plan du rapport 2022 », while nothing is arranged for the year after it. */
export const EarlierPlan = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const arranging = useArranging();
  const earlier = useStoredReport(year);
  if (earlier === undefined || earlier === null || !isStructured(earlier)) return null;
  const words = m.reportEdit;
  const take = (): void => {
    // The button goes once its plan is taken: the focus goes to the plan.
    document.querySelector<HTMLElement>('[data-row] button')?.focus({ preventScroll: true });
    arranging?.change({ type: 'take-structure', from: earlier }, words.planTaken(year));
  };
  return (
    <p className={styles['how']}>
      <button type="button" className={buttons['small']} onClick={take}>
        {words.takePlan(year)}
      </button>
    </p>
  );
};
