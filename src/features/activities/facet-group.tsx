import { useId, type ReactNode } from 'react';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { useI18n } from '#i18n/i18n-context';
import { StatusGlyph } from '#ui/charts/status-glyph';
import { KindIcon } from '#ui/status/kind-icon';
import type { Choice, Facet } from './filter-choices';
import { useListNavigation } from './list-context';
import styles from './facet-panel.module.css';

const iconOf = (facet: Facet['key'], key: string): ReactNode => {
  const kind = facet === 'kind' ? ACTIVITY_KINDS.find((one) => one === key) : undefined;
  const status = facet === 'status' ? ACTIVITY_STATUSES.find((one) => one === key) : undefined;
  if (kind !== undefined) return <KindIcon kind={kind} decorative />;
  return status !== undefined && <StatusGlyph status={status} size={14} />;
};

interface OptionProps {
  readonly choice: Choice;
  readonly icon: ReactNode;
  readonly count: number;
}

const Option = ({ choice, icon, count }: OptionProps) => {
  const { format } = useI18n();
  const id = useId();
  const go = useListNavigation();
  const { label, chosen, search } = choice;
  return (
    <label className={styles['choice']} data-empty={count === 0 && !chosen}>
      <input type="checkbox" checked={chosen} aria-labelledby={`${id}-label`} aria-describedby={`${id}-count`} onChange={() => go(search)} />
      <span id={`${id}-label`} className={styles['label']} title={label}>
        {icon}
        {label}
      </span>
      <span id={`${id}-count`} className={styles['count']}>
        {format.number(count)}
      </span>
    </label>
  );
};

const byCount = (whole: FacetCounts) => (left: Choice, right: Choice) => right.count(whole) - left.count(whole);

/** Objectives keep their place when empty; of the rest, only what the year has is offered. */
const offered = ({ key, choices }: Facet, whole: FacetCounts): readonly Choice[] => {
  if (key === 'objective' || key === 'territory') return choices;
  const present = choices.filter((choice) => choice.chosen || choice.count(whole) > 0);
  return key === 'kind' ? present.toSorted(byCount(whole)) : present;
};

interface Props {
  readonly facet: Facet;
  readonly whole: FacetCounts;
  readonly counts: FacetCounts;
}

/** One question of the panel, with its answers and how many activities each would show. */
export const FacetGroup = ({ facet, whole, counts }: Props) => {
  const { m } = useI18n();
  const choices = offered(facet, whole);
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{m.activities.filters[facet.key]}</legend>
      {choices.map((choice) => (
        <Option key={choice.key} choice={choice} icon={iconOf(facet.key, choice.key)} count={choice.count(counts)} />
      ))}
    </fieldset>
  );
};
