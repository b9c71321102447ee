import { Link } from '@tanstack/react-router';
import type { Funder } from '#domain/budget/budget';
import { useI18n } from '#i18n/i18n-context';
import { FunderFacts } from '#ui/funders/funder-facts';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { DeliverablesYear } from './deliverables-year';
import { funderAnchor } from './funder-anchor';
import { FunderGrants } from './funder-grants';
import styles from './funders.module.css';

/** What the convention says of one funder, then what is recorded of its grants; its name opens its own page. */
export const FunderCard = ({ funder, year }: { readonly funder: Funder; readonly year: DeliverablesYear }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <article id={funderAnchor(funder)} className={styles['card']} tabIndex={-1}>
      <h3>
        <Link to="/financeurs/$id" params={{ id: funder.id }} search={kept}>
          {format.text(funder.name)}
        </Link>
      </h3>
      <FunderFacts funder={funder} />
      <FunderGrants funder={funder} year={year} />
    </article>
  );
};
