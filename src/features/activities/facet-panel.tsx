import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import { AskForEpcis } from './epci-group';
import { FacetGroup } from './facet-group';
import { useActiveFilters, type Facet } from './filter-choices';
import { TextFilter } from './text-filter';
import type { ListPlaces } from './use-list-places';
import styles from './facet-panel.module.css';

interface Props {
  readonly facets: readonly Facet[];
  /** Counts of the whole list, which say what has a place in the panel. */
  readonly whole: FacetCounts;
  /** Counts as the other filters leave them. */
  readonly counts: FacetCounts;
  readonly places: ListPlaces;
}

/** What the list can be narrowed by; on a small screen it is folded under one button. */
export const FacetPanel = ({ facets, whole, counts, places }: Props) => {
  const { m } = useI18n();
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = useActiveFilters(facets).length;
  const words = m.activities.filters;
  return (
    <section className={styles['panel']} aria-label={words.name}>
      <button type="button" className={styles['toggle']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words.open(active)}
        <ChevronDown size={18} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <div className={styles['heading']}>
        <h2>{words.heading}</h2>
        <span>{active === 0 ? words.none : words.active(active)}</span>
      </div>
      <div id={id} className={styles['facets']} data-open={open}>
        <TextFilter />
        {facets.map((facet) => {
          const group = <FacetGroup key={facet.key} facet={facet} whole={whole} counts={counts} />;
          return facet.key === 'lack' ? <Private key={facet.key}>{group}</Private> : group;
        })}
        <AskForEpcis places={places} />
      </div>
    </section>
  );
};
