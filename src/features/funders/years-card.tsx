import type { FunderYear } from '#domain/budget/funder-years';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Private } from '#ui/preferences/private';
import { EmptyState } from '#ui/states/empty-state';
import { Notice } from '#ui/states/notice';
import type { FunderView } from './funder-view';
import { GrantSection } from './grant-section';
import styles from './funder-page.module.css';
import facts from '#ui/funders/funder.module.css';

const Amounts = ({ year }: { readonly year: FunderYear }) => {
  const { m, format } = useI18n();
  const words = m.funders.years;
  const { maximumPerYearCents } = year.maximum;
  const told = [
    maximumPerYearCents === undefined ? words.noMaximum : words.maximum(format.cents(maximumPerYearCents)),
    year.votedCents !== null && words.voted(format.cents(year.votedCents)),
    year.paidCents !== null && words.paid(format.cents(year.paidCents)),
  ];
  return <p className={styles['amounts']}>{told.filter((text) => text !== false).join(m.common.between)}</p>;
};

/** Payments above the vote are kept as recorded, and explained. */
const Beyond = ({ year }: { readonly year: FunderYear }) => {
  const { m, format } = useI18n();
  const { beyondCents, votedCents } = year;
  if (beyondCents === null || votedCents === null || beyondCents === 0) return null;
  return (
    <Private>
      <Notice>
        <p>{m.funders.years.beyond(format.cents(beyondCents), format.cents(votedCents))}</p>
      </Notice>
    </Private>
  );
};

const YearOfGrants = ({ year, view }: { readonly year: FunderYear; readonly view: FunderView }) => {
  const { m } = useI18n();
  return (
    <section className={styles['year']}>
      <div className={styles['head']}>
        <h3>{year.year}</h3>
        <Amounts year={year} />
      </div>
      {year.grants.length === 0 && <p className={facts['absent']}>{m.funders.years.noGrant}</p>}
      {year.grants.map((grant) => (
        <GrantSection key={grant.id} grant={grant} year={year} view={view} />
      ))}
      <Beyond year={year} />
    </section>
  );
};

/** « Subventions, année par année »: what is recorded of each, and « non enregistré » for what is not. */
export const YearsCard = ({ view }: { readonly view: FunderView }) => {
  const { m } = useI18n();
  const words = m.funders.years;
  return (
    <Card title={words.title} subtitle={words.how}>
      {view.years.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      <div>
        {view.years.map((year) => (
          <YearOfGrants key={year.year} year={year} view={view} />
        ))}
      </div>
    </Card>
  );
};
