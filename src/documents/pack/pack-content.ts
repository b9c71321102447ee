import type { Activity } from '#domain/activities/activity';
import type { WrittenBlock } from '../docx/written-document';

/** A figure in words, the words that it is quoted from and where they are, as far as the record has them. */
export interface PackFigure {
  readonly figure: string;
  readonly quoted: string | undefined;
  readonly place: string | undefined;
}

/** A photo of an activity as a pack shows it, and which one it is in the record. */
export interface PackPhoto {
  readonly activity: Activity;
  readonly photo: Activity['photos'][number];
  readonly alt: string;
  readonly caption: string | undefined;
}

/** An activity as a pack tells it. */
export interface PackActivity {
  readonly title: string;
  readonly meta: string;
  readonly prose: readonly WrittenBlock[];
  readonly figures: readonly PackFigure[];
  readonly lines: readonly string[];
  readonly photos: readonly PackPhoto[];
}

/** Activities told together: those of one objective, or those set apart. */
export interface PackGroup {
  readonly title: string;
  /** Why they stand there, where the title does not say it. */
  readonly how: string | undefined;
  readonly activities: readonly Activity[];
}

/** What a list can be narrowed to, as a value of the record and in words. */
export interface PackChoice {
  readonly value: string;
  readonly label: string;
}

/** Bars and their table in one: each row has a length for each series, in the order of `series`. */
export interface PackChart {
  readonly title: string;
  readonly how: string;
  readonly what: string;
  readonly total: string;
  /** `look` is the name of a colour of the pack. */
  readonly series: readonly { readonly label: string; readonly look: string }[];
  readonly rows: readonly { readonly label: string; readonly total: number; readonly values: readonly number[] }[];
}

/** Words of the pack itself. */
interface PackWords {
  readonly charts: string;
  readonly activities: string;
  readonly filters: string;
  readonly search: string;
  readonly objective: string;
  readonly kind: string;
  readonly status: string;
  readonly any: string;
  readonly reset: string;
  readonly print: string;
  /** With `{shown}` and `{total}`. */
  readonly count: string;
  readonly figures: string;
  readonly contents: string;
  readonly quoteOpen: string;
  readonly quoteClose: string;
}

/** What a funder is handed as one page: everything is in words already, but for its activities, told one at a time. */
export interface Pack {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Whose it is, of which year and territory, made out on which day. */
  readonly opening: readonly string[];
  readonly before: readonly (readonly WrittenBlock[])[];
  readonly charts: readonly PackChart[];
  readonly groups: readonly PackGroup[];
  readonly after: readonly (readonly WrittenBlock[])[];
  readonly choices: { readonly objectives: readonly PackChoice[]; readonly kinds: readonly PackChoice[]; readonly statuses: readonly PackChoice[] };
  readonly tell: (activity: Activity) => PackActivity;
  readonly number: (count: number) => string;
  readonly words: PackWords;
}
