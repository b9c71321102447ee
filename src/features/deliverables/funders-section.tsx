import { useId } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { DeliverablesYear } from './deliverables-year';
import { FunderCard } from './funder-card';
import styles from './funders.module.css';

/** Each funder in full: maximum and parts as written, conditions, and the grants recorded. */
export const FundersSection = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const id = useId();
  if (year.funders.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{m.deliverables.funders.title}</h2>
      <p className={styles['how']}>{m.deliverables.funders.how}</p>
      <div className={styles['cards']}>
        {year.funders.map((funder) => (
          <FunderCard key={funder.id} funder={funder} year={year} />
        ))}
      </div>
    </section>
  );
};
