import { comparedForm, fingerprint } from '../compared-form';
import { paragraphsOf } from '../prose';
import type { ReturnedParagraph, ReturnedText } from './placed-texts';
import { wordDifferences, type Printed, type WordDifferences } from './word-differences';

/** Paragraphs of the record that a file which came back replaces: none before is an addition, none after a removal. */
export interface TextChange extends WordDifferences {
  /** The rank of the first, among the paragraphs of the record's text. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The record changed there since the file was written. */
  readonly since: boolean;
}

interface Hunk {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly since: boolean;
}

interface Sides {
  readonly returned: ReturnedText;
  readonly record: readonly string[];
  readonly forms: readonly string[];
  /** Where each paragraph that was written stands in the record as it is now. */
  readonly homes: ReadonlyMap<number, number>;
}

/** Paragraph by paragraph while they are as many; else each whose words are still those that were written. */
const homesOf = ({ of, printed }: ReturnedText, record: readonly string[], forms: readonly string[]): ReadonlyMap<number, number> => {
  if (record.length === of) return new Map(record.map((_, rank) => [rank, rank]));
  const prints = forms.map(fingerprint);
  const homes = new Map<number, number>();
  let from = 0;
  for (const [rank, print] of [...printed].toSorted(([left], [right]) => left - right)) {
    const home = prints.indexOf(print, from);
    if (home === -1) continue;
    homes.set(rank, home);
    from = home + 1;
  }
  return homes;
};

const isUntouched = ({ of, paragraphs }: ReturnedText): boolean => paragraphs.length === of && paragraphs.every(({ ranks, same }, rank) => same && ranks[0] === rank);

const firstHome = ({ ranks: [rank] }: ReturnedParagraph, { homes }: Sides): number | undefined => (rank === undefined ? undefined : homes.get(rank));

/** Every paragraph that someone touched has its place in the record, and those that are left are in their order. */
const canBeFollowed = (sides: Sides): boolean => {
  const { returned, homes } = sides;
  const ranks = returned.paragraphs.flatMap((paragraph) => paragraph.ranks);
  const inOrder = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
  const untouched = new Set(returned.paragraphs.flatMap((paragraph) => (paragraph.same ? paragraph.ranks : [])));
  const touched = Array.from({ length: returned.of }, (_, rank) => rank).filter((rank) => !untouched.has(rank));
  return inOrder && touched.every((rank) => homes.has(rank));
};

/** The whole text as it came back, each paragraph that nobody touched as the record now prints it. */
const wholeHunk = (sides: Sides): Hunk => {
  const { returned, record, forms } = sides;
  const after = returned.paragraphs.map((paragraph) => {
    const home = paragraph.same ? firstHome(paragraph, sides) : undefined;
    return (home === undefined ? undefined : forms[home]) ?? paragraph.said;
  });
  return { at: 0, before: record, after, since: hasChanged(sides) };
};

const hasChanged = ({ returned, record, forms }: Sides): boolean => record.length !== returned.of || forms.some((form, rank) => isSince(returned, rank, form));

const isSince = ({ printed }: ReturnedText, rank: number, form: string): boolean => printed.has(rank) && printed.get(rank) !== fingerprint(form);

/** Goes through what came back beside the record, in their order. */
class Following {
  readonly hunks: Hunk[] = [];
  private readonly sides: Sides;
  private readonly written: ReadonlySet<number>;
  private next = 0;
  private added: string[] = [];
  private last: { ranks: readonly number[]; hunk: number } | null = null;

  constructor(sides: Sides) {
    this.sides = sides;
    this.written = new Set(sides.homes.values());
  }

  /** What the record has up to a paragraph and the file has not is removed, unless the record had it only since; what is new stands there. */
  private upTo(home: number): void {
    const { record } = this.sides;
    const removed: number[] = [];
    for (let rank = this.next; rank < home; rank += 1) if (this.written.has(rank)) removed.push(rank);
    const [first = home] = removed;
    const together = removed.filter((rank, index) => rank === first + index);
    if (this.added.length + together.length > 0) this.hunks.push({ at: first, before: together.map((rank) => record[rank] ?? ''), after: this.added, since: false });
    for (const rank of removed.slice(together.length)) this.hunks.push({ at: rank, before: [record[rank] ?? ''], after: [], since: false });
    this.added = [];
  }

  private changed(paragraph: ReturnedParagraph, home: number, end: number): void {
    const { record, forms, returned } = this.sides;
    const since = paragraph.ranks.some((rank) => isSince(returned, rank, forms[this.sides.homes.get(rank) ?? -1] ?? ''));
    this.last = { ranks: paragraph.ranks, hunk: this.hunks.length };
    this.hunks.push({ at: home, before: record.slice(home, end), after: [paragraph.said], since });
  }

  /** A further piece of a paragraph that was split. */
  private isPieceOfLast({ ranks: [rank] }: ReturnedParagraph): boolean {
    return rank !== undefined && this.last?.ranks.includes(rank) === true && this.added.length === 0;
  }

  paragraph(paragraph: ReturnedParagraph): void {
    if (paragraph.ranks.length === 0) {
      this.added.push(paragraph.said);
      return;
    }
    const last = this.last === null ? undefined : this.hunks[this.last.hunk];
    if (last !== undefined && this.last !== null && this.isPieceOfLast(paragraph)) {
      this.hunks[this.last.hunk] = { ...last, after: [...last.after, paragraph.said] };
      return;
    }
    this.anchor(paragraph);
  }

  private anchor(paragraph: ReturnedParagraph): void {
    const homes = paragraph.ranks.flatMap((rank) => this.sides.homes.get(rank) ?? []);
    const [home] = homes;
    this.last = null;
    // A paragraph that nobody touched and that the record no longer has stays away.
    if (home === undefined) return;
    this.upTo(home);
    const end = (homes.at(-1) ?? home) + 1;
    if (!paragraph.same) this.changed(paragraph, home, end);
    this.next = end;
  }

  end(): readonly Hunk[] {
    this.upTo(this.sides.record.length);
    return this.hunks;
  }
}

const following = (sides: Sides): readonly Hunk[] => {
  const walk = new Following(sides);
  for (const paragraph of sides.returned.paragraphs) walk.paragraph(paragraph);
  return walk.end();
};

const lengthInCommon = (before: readonly string[], after: readonly string[]): number => {
  const most = Math.min(before.length, after.length);
  for (let rank = 0; rank < most; rank += 1) if (before[rank] !== after[rank]) return rank;
  return most;
};

/** Without the paragraphs that are the same at both ends. */
const trimmed = ({ at, before, after, since }: Hunk, printed: Printed): Hunk => {
  const [left, right] = [before.map((text) => comparedForm(printed(text))), after.map((text) => comparedForm(printed(text)))];
  const start = lengthInCommon(left, right);
  const end = lengthInCommon(left.slice(start).toReversed(), right.slice(start).toReversed());
  return { at: at + start, before: before.slice(start, before.length - end), after: after.slice(start, after.length - end), since };
};

const PARTED = '\n\n';

const asChange = ({ before, after, ...hunk }: Hunk, printed: Printed): TextChange => {
  const words = wordDifferences(before.join(PARTED), after.join(PARTED), printed);
  return { ...hunk, ...words, before, after: paragraphsOf(words.restored).map((paragraph) => paragraph.trim()) };
};

/** New paragraphs under a title that had no text, which the record may have had since. */
const appended = ({ returned, record, forms }: Sides): readonly Hunk[] => {
  const known = new Set(forms.map(comparedForm));
  const after = returned.paragraphs.map(({ said }) => said).filter((said) => !known.has(comparedForm(said)));
  return [{ at: record.length, before: [], after, since: record.length > 0 }];
};

const hunksOf = (sides: Sides): readonly Hunk[] => {
  if (sides.returned.of === 0) return appended(sides);
  return canBeFollowed(sides) ? following(sides) : [wholeHunk(sides)];
};

/**
 * What a file that came back would change in a text of the record, in the order of the text. What nobody touched changes nothing,
 * even where the record moved on since; what the record already says neither.
 */
export const compareText = (returned: ReturnedText, text: string | undefined, printed: Printed): readonly TextChange[] => {
  if (isUntouched(returned)) return [];
  const record = paragraphsOf(text ?? '');
  const forms = record.map(printed);
  const sides: Sides = { returned, record, forms, homes: homesOf(returned, record, forms) };
  return hunksOf(sides)
    .map((hunk) => trimmed(hunk, printed))
    .filter(({ before, after }) => before.length + after.length > 0)
    .map((hunk) => asChange(hunk, printed));
};

/** The record's text once some changes are accepted; undefined when nothing is left of it. */
export const withChanges = (text: string | undefined, changes: readonly Pick<TextChange, 'at' | 'before' | 'after'>[]): string | undefined => {
  const paragraphs = [...paragraphsOf(text ?? '')];
  // From the end, so that each finds its place; what is added before a paragraph comes after what that one becomes.
  const fromTheEnd = changes.toReversed().toSorted((left, right) => right.at - left.at || right.before.length - left.before.length);
  for (const { at, before, after } of fromTheEnd) paragraphs.splice(at, before.length, ...after);
  return paragraphs.length === 0 ? undefined : paragraphs.join(PARTED);
};
