import type { SearchEntry, SearchType } from './search-entry';
import { queryWords, textWords, type TextWord } from './search-words';
import { CLOSE, isSlip, literalMatch } from './word-match';

/** A word of the record, with the places of the entries whose title it opens, that hold it in their title, or that hold it elsewhere. */
interface Term {
  readonly folded: string;
  readonly singular: string;
  readonly opens: number[];
  readonly inTitle: number[];
  readonly around: number[];
}

/** The best answers of one type, and how many there are. */
export interface FoundGroup<Entry> {
  readonly type: SearchType;
  readonly total: number;
  readonly entries: readonly Entry[];
}

export interface Found<Entry> {
  readonly groups: readonly FoundGroup<Entry>[];
  /** Nothing holds the words as they are typed: these hold words that are close. */
  readonly close: boolean;
}

interface Answers {
  readonly scores: Uint8Array;
  readonly places: readonly number[];
}

interface Best {
  readonly place: number;
  readonly score: number;
}

const NONE = 255;
/** Of two titles that hold a word, the one that it opens answers better; a word around the title answers less well than any in it. */
const LATER = 1;
const AROUND = 4;

const keyOf = ({ type, id }: Pick<SearchEntry, 'type' | 'id'>): string => `${type}:${id}`;

/**
 * The words of a dossier in memory: entries come, change and go one by one, and a search reads the distinct words only,
 * then the entries that hold them.
 */
export class SearchIndex<Entry extends SearchEntry> {
  readonly #terms = new Map<string, Term>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #places = new Map<string, number>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.put(entry);
  }

  get size(): number {
    return this.#places.size;
  }

  /** Adds an entry, or puts it in the place of the one it was. */
  put(entry: Entry): void {
    this.remove(entry);
    const place = this.#entries.push(entry) - 1;
    this.#places.set(keyOf(entry), place);
    const inTitle = textWords(entry.title);
    const seen = new Set(inTitle.map(({ folded }) => folded));
    for (const word of seen) {
      const term = this.#termOf(word, inTitle);
      (word === inTitle[0]?.folded ? term.opens : term.inTitle).push(place);
    }
    const around = textWords(entry.around.join('\n'));
    for (const word of new Set(around.map(({ folded }) => folded))) if (!seen.has(word)) this.#termOf(word, around).around.push(place);
  }

  remove(entry: Pick<SearchEntry, 'type' | 'id'>): void {
    const place = this.#places.get(keyOf(entry));
    if (place === undefined) return;
    // Its words go on pointing to an empty place.
    this.#entries[place] = undefined;
    this.#places.delete(keyOf(entry));
  }

  /**
   * The entries that hold every word of `query`, in any order, the best `most` of each type: whole words before begun ones,
   * titles before the rest, recent years first. Only when there are none are slips of the keyboard forgiven.
   */
  search(query: string, most: number): Found<Entry> {
    const words = queryWords(query);
    if (words.length === 0) return { groups: [], close: false };
    const literal = this.#groups(words, most, false);
    if (literal.length > 0) return { groups: literal, close: false };
    return { groups: this.#groups(words, most, true), close: true };
  }

  #termOf(folded: string, words: readonly TextWord[]): Term {
    const known = this.#terms.get(folded);
    if (known !== undefined) return known;
    const singular = words.find((word) => word.folded === folded)?.singular ?? folded;
    const term: Term = { folded, singular, opens: [], inTitle: [], around: [] };
    this.#terms.set(folded, term);
    return term;
  }

  #groups(words: readonly TextWord[], most: number, close: boolean): readonly FoundGroup<Entry>[] {
    const [first, ...others] = words.map((word) => this.#answersTo(word, close));
    if (first === undefined) return [];
    const scores = [first, ...others].map((answers) => answers.scores);
    const found = new Map<SearchType, { total: number; readonly best: Best[] }>();
    for (const place of first.places) {
      const entry = this.#entries[place];
      if (entry === undefined || others.some((answers) => answers.scores[place] === NONE)) continue;
      const group = found.get(entry.type) ?? { total: 0, best: [] };
      found.set(entry.type, group);
      group.total += 1;
      this.#keepBest(group.best, { place, score: scores.reduce((sum, of) => sum + (of[place] ?? 0), 0) }, most);
    }
    return [...found].map(([type, { total, best }]) => ({ type, total, entries: best.flatMap(({ place }) => this.#entries[place] ?? []) }));
  }

  /** The entries that answer one word, and how well. */
  #answersTo(looked: TextWord, close: boolean): Answers {
    const scores = new Uint8Array(this.#entries.length).fill(NONE);
    const places: number[] = [];
    const keep = (held: readonly number[], score: number): void => {
      for (const place of held) {
        const known = scores[place] ?? NONE;
        if (known === NONE) places.push(place);
        if (score < known) scores[place] = score;
      }
    };
    for (const term of this.#terms.values()) {
      const score = literalMatch(looked, term) ?? (close && isSlip(looked, term) ? CLOSE : null);
      if (score === null) continue;
      keep(term.opens, score);
      keep(term.inTitle, score + LATER);
      keep(term.around, score + AROUND);
    }
    return { scores, places };
  }

  #comesBefore(left: Best, right: Best): boolean {
    if (left.score !== right.score) return left.score < right.score;
    return (this.#entries[left.place]?.year ?? 0) > (this.#entries[right.place]?.year ?? 0);
  }

  #keepBest(best: Best[], candidate: Best, most: number): void {
    const last = best.at(-1);
    if (best.length === most && last !== undefined && !this.#comesBefore(candidate, last)) return;
    const after = best.findIndex((one) => this.#comesBefore(candidate, one));
    best.splice(after === -1 ? best.length : after, 0, candidate);
    if (best.length > most) best.pop();
  }
}
