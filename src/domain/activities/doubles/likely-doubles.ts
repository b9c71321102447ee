import type { ActivityId } from '../../record/id';
import type { Activity } from '../activity';
import { foldText } from '../folded-text';
import { stemsOf } from '../similar-titles';
import { compareActivities, LIKELY, type DoubleReason } from './double-evidence';

export interface DoublePair {
  readonly key: string;
  /** The one that holds more, which is kept unless someone chooses the other. */
  readonly first: Activity;
  readonly second: Activity;
  readonly score: number;
  readonly reasons: readonly DoubleReason[];
}

/** A word that more titles hold brings no two together: the work stays bounded whatever the size of the year. */
const MOST_HOLDERS = 40;
/** Under this, two titles share too little whatever else agrees. */
const LEAST_LIKENESS = 0.5;
const MOST_PAIRS = 300;

interface Titled {
  readonly activity: Activity;
  readonly words: readonly string[];
}

type Holders = ReadonlyMap<string, readonly number[]>;

const titleKey = ({ title }: Activity): string => `= ${foldText(title.trim())}`;

/** Which titles hold each word, and each whole title: one of common words only still meets the same title. */
function* holding(titled: readonly Titled[]): Generator<undefined, Holders> {
  const holders = new Map<string, number[]>();
  for (const [place, { activity, words }] of titled.entries()) {
    yield;
    for (const word of [...words, titleKey(activity)]) {
      const places = holders.get(word);
      if (places === undefined) holders.set(word, [place]);
      else places.push(place);
    }
  }
  return holders;
}

function* splitting(activities: readonly Activity[]): Generator<undefined, readonly Titled[]> {
  const titled: Titled[] = [];
  for (const activity of activities) {
    yield;
    titled.push({ activity, words: stemsOf(activity.title) });
  }
  return titled;
}

/** A word weighs the more the fewer titles hold it, as in `TitleIndex`. */
const weigher = (holders: Holders, total: number): ((word: string) => number) => (word) => Math.log(1 + total / (holders.get(word)?.length ?? 1)) ** 2;

const likenessOf = (left: Titled, right: Titled, weigh: (word: string) => number): number => {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weigh(word), 0);
  const others = new Set(right.words);
  const whole = Math.sqrt(sum(left.words) * sum(right.words));
  return whole === 0 ? Number(foldText(left.activity.title.trim()) === foldText(right.activity.title.trim())) : sum(left.words.filter((word) => others.has(word))) / whole;
};

/** The later ones that share a word which few titles hold. */
const candidatesFor = (place: number, { activity, words }: Titled, holders: Holders): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const word of [...words, titleKey(activity)]) {
    const places = holders.get(word) ?? [];
    if (places.length <= MOST_HOLDERS) for (const other of places) if (other > place) found.add(other);
  }
  return found;
};

/** The activity that carries the count of one that is told elsewhere. */
const rootsOf = (activities: readonly Activity[]): ((activity: Activity) => ActivityId) => {
  const byId = new Map(activities.map((one) => [one.id, one]));
  return (activity) => {
    const seen = new Set<ActivityId>();
    let now = activity;
    for (let next = now.sameAs && byId.get(now.sameAs); next !== undefined && !seen.has(now.id); next = now.sameAs && byId.get(now.sameAs)) {
      seen.add(now.id);
      now = next;
    }
    return now.id;
  };
};

/** Whether someone said that these two are not one. */
export const isToldApart = (left: Activity, right: Activity): boolean => left.notSameAs?.includes(right.id) === true || right.notSameAs?.includes(left.id) === true;

/** How much an activity holds: of two, the fuller one is kept. */
const fullness = ({ measures, pressReturns, evidence, dates, places, partners, reportText, source }: Activity): number =>
  3 * measures.length + 2 * (pressReturns.length + evidence.length) + dates.length + places.length + partners.length + Number(reportText !== undefined) + Number(source !== undefined);

const pairOf = (left: Activity, right: Activity, likeness: number): DoublePair => {
  const [first, second] = fullness(right) > fullness(left) ? [right, left] : [left, right];
  return { key: `${first.id} ${second.id}`, first, second, ...compareActivities(first, second, likeness) };
};

/**
 * Finds the activities of a year that look like one told twice, the likeliest first. Those that are known to be one, or that
 * someone told apart, are left out. One step at a time, so that a large year holds nobody up; the pairs come with the end.
 */
export function* findingDoubles(activities: readonly Activity[]): Generator<undefined, readonly DoublePair[]> {
  const titled = yield* splitting(activities);
  const holders = yield* holding(titled);
  const weigh = weigher(holders, titled.length);
  const rootOf = rootsOf(activities);
  const pairs: DoublePair[] = [];
  for (const [place, left] of titled.entries()) {
    yield;
    for (const other of candidatesFor(place, left, holders)) {
      const right = titled[other];
      if (right === undefined || rootOf(left.activity) === rootOf(right.activity) || isToldApart(left.activity, right.activity)) continue;
      const likeness = likenessOf(left, right, weigh);
      if (likeness < LEAST_LIKENESS) continue;
      const pair = pairOf(left.activity, right.activity, likeness);
      if (pair.score >= LIKELY) pairs.push(pair);
    }
  }
  return pairs.toSorted((left, right) => right.score - left.score || (left.key < right.key ? -1 : 1)).slice(0, MOST_PAIRS);
}
