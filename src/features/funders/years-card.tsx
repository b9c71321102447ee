import { useState } from 'react';
import type { FunderYear } from '#domain/budget/funder-years';
import type { YearsOfConvention } from '#domain/budget/years-by-convention';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { EmptyState } from '#ui/states/empty-state';
import { Notice } from '#ui/states/notice';
import { EntryDialog, type OpenEntry } from './entry/open-entry';
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
    <Private className={styles['beyond'] ?? ''}>
      <Notice>
        <p>{m.funders.years.beyond(format.cents(beyondCents), format.cents(votedCents))}</p>
      </Notice>
    </Private>
  );
};

interface YearProps {
  readonly year: FunderYear;
  readonly view: FunderView;
  readonly onOpen: (entry: OpenEntry) => void;
  readonly level: 3 | 4;
}

const Acts = ({ year: { year }, onOpen }: Pick<YearProps, 'year' | 'onOpen'>) => {
  const { m } = useI18n();
  const words = m.funders.years;
  return (
    <div className={styles['acts']}>
      <button type="button" className={buttons['small']} aria-label={words.ofYear(words.addStep, year)} onClick={() => onOpen({ type: 'step', year })}>
        {words.addStep}
      </button>
      <button type="button" className={buttons['small']} aria-label={words.ofYear(words.addPayment, year)} onClick={() => onOpen({ type: 'payment', year })}>
        {words.addPayment}
      </button>
    </div>
  );
};

const YearOfGrants = ({ year, view, onOpen, level }: YearProps) => {
  const { m } = useI18n();
  const Heading = `h${level}` as const;
  return (
    <section className={styles['year']}>
      <div className={styles['head']}>
        <Heading>{year.year}</Heading>
        <Amounts year={year} />
      </div>
      {year.grants.length === 0 && <p className={facts['absent']}>{m.funders.years.noGrant}</p>}
      {year.grants.map((grant) => (
        <GrantSection key={grant.id} grant={grant} year={year} view={view} onOpen={onOpen} />
      ))}
      <Beyond year={year} />
      <Acts year={year} onOpen={onOpen} />
    </section>
  );
};

/** What one convention comes to, when there is more than one: their amounts are never read together. */
const ConventionHead = ({ of: { conventions, totals } }: { readonly of: YearsOfConvention }) => {
  const { m, format } = useI18n();
  const words = m.funders.years;
  const { votedCents, paidCents } = totals;
  const told = [votedCents !== null && words.voted(format.cents(votedCents)), paidCents !== null && words.paid(format.cents(paidCents))].filter((text) => text !== false);
  return (
    <div className={`${styles['head'] ?? ''} ${styles['convention'] ?? ''}`}>
      <h3>{conventions.length === 0 ? words.outside : conventions.map(({ title }) => format.text(title)).join(m.common.between)}</h3>
      <p className={styles['amounts']}>{told.length === 0 ? words.nothingVoted : told.join(m.common.between)}</p>
    </div>
  );
};

/** « Subventions, année par année »: what is recorded of each, and « non enregistré » for what is not. */
export const YearsCard = ({ view }: { readonly view: FunderView }) => {
  const { m } = useI18n();
  const words = m.funders.years;
  const several = view.conventions.length > 1;
  const [entry, setEntry] = useState<OpenEntry | null>(null);
  return (
    <Card title={words.title} subtitle={words.how}>
      {view.years.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {view.conventions.map((group) => (
        <div key={group.years[0]?.year}>
          {several && <ConventionHead of={group} />}
          {group.years.map((year) => (
            <YearOfGrants key={year.year} year={year} view={view} onOpen={setEntry} level={several ? 4 : 3} />
          ))}
        </div>
      ))}
      {entry !== null && <EntryDialog entry={entry} view={view} onClose={() => setEntry(null)} />}
    </Card>
  );
};
