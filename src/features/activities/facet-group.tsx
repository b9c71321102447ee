import { useState } from 'react';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { foldText } from '#domain/activities/folded-text';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { Choice, Facet, FacetKey } from './filter-choices';
import { FacetOption } from './facet-option';
import styles from './facet-panel.module.css';

const byCount = (whole: FacetCounts) => (left: Choice, right: Choice) => right.count(whole) - left.count(whole);

/** Facets in the order of the convention or of the vocabulary; the others show first what is most used. */
const IN_ORDER: ReadonlySet<FacetKey> = new Set<FacetKey>(['objective', 'status', 'role', 'territory', 'lack', 'given']);

/** Objectives keep their place when empty; of the rest, only what the year has is offered. */
const offered = ({ key, choices }: Facet, whole: FacetCounts): readonly Choice[] => {
  if (key === 'objective' || key === 'territory') return choices;
  const present = choices.filter((choice) => choice.chosen || choice.count(whole) > 0);
  return IN_ORDER.has(key) ? present : present.toSorted(byCount(whole));
};

/** So many choices at first; the rest is one click away, and past `SEARCHED` there is a field to find one. */
const FIRST = 6;
const SEARCHED = 12;

/** Facets that are always shown whole: their vocabulary is fixed, or they are what the convention says. */
const isLong = (key: FacetKey, count: number): boolean => !IN_ORDER.has(key) && key !== 'kind' && count > FIRST + 1;

interface ListProps {
  readonly facet: FacetKey;
  readonly choices: readonly Choice[];
  readonly counts: FacetCounts;
}

const Options = ({ facet, choices, counts }: ListProps) =>
  choices.map((choice) => <FacetOption key={choice.key} facet={facet} choice={choice} counts={counts} />);

const LongOptions = ({ facet, choices, counts }: ListProps) => {
  const { m } = useI18n();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const words = m.activities.filters;
  const folded = foldText(sought.trim());
  const shown = choices.filter((choice, rank) => choice.chosen || (all ? foldText(choice.label).includes(folded) : rank < FIRST));
  return (
    <>
      {all && choices.length > SEARCHED && (
        <input type="search" className={styles['seek']} aria-label={words.seek(words[facet])} placeholder={words.seekHint} value={sought} onChange={({ target }) => setSought(target.value)} />
      )}
      <div className={all ? styles['many'] : undefined}>
        <Options facet={facet} choices={shown} counts={counts} />
        {shown.length === 0 && <p className={styles['none']}>{m.common.nothingFound}</p>}
      </div>
      <button type="button" className={`${buttons['link'] ?? ''} ${styles['more'] ?? ''}`} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.seeLess : words.seeAll(choices.length)}
      </button>
    </>
  );
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
  const List = isLong(facet.key, choices.length) ? LongOptions : Options;
  return (
    <fieldset className={styles['group']}>
      <legend>{m.activities.filters[facet.key]}</legend>
      <List facet={facet.key} choices={choices} counts={counts} />
    </fieldset>
  );
};
