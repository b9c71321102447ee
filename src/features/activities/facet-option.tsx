import { useId, type ReactNode } from 'react';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { StatusGlyph } from '#ui/charts/status-glyph';
import { KindIcon } from '#ui/status/kind-icon';
import type { Choice, FacetKey } from './filter-choices';
import { useListNavigation } from './list-context';
import styles from './facet-panel.module.css';

const iconOf = (facet: FacetKey, key: string): ReactNode => {
  const kind = facet === 'kind' ? ACTIVITY_KINDS.find((one) => one === key) : undefined;
  const status = facet === 'status' ? ACTIVITY_STATUSES.find((one) => one === key) : undefined;
  if (kind !== undefined) return <KindIcon kind={kind} decorative />;
  return status !== undefined && <StatusGlyph status={status} size={14} />;
};

interface Props {
  readonly facet: FacetKey;
  readonly choice: Choice;
  readonly counts: FacetCounts;
}

/** One answer to a question of the panel, and how many activities it would show. */
export const FacetOption = ({ facet, choice, counts }: Props) => {
  const { format } = useI18n();
  const id = useId();
  const go = useListNavigation();
  const { key, label, chosen, search } = choice;
  const count = choice.count(counts);
  return (
    <label className={styles['choice']} data-empty={count === 0 && !chosen}>
      <input type="checkbox" checked={chosen} aria-labelledby={`${id}-label`} aria-describedby={`${id}-count`} onChange={() => go(search())} />
      <span id={`${id}-label`} className={styles['label']} title={label}>
        {iconOf(facet, key)}
        {label}
      </span>
      <span id={`${id}-count`} className={styles['count']}>
        {format.number(count)}
      </span>
    </label>
  );
};
