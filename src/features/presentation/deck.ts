import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import type { Column, FourBlocks } from '#domain/reviews/presentation/fit-blocks';
import type { YearOverview } from '#domain/results/year-overview';
import type { SlideRow } from './slide-row';

/** The four blocks of an objective, in the order in which they are read. */
export const BLOCKS = ['since', 'planned', 'attention', 'next'] as const;

export type Block = (typeof BLOCKS)[number];

export type FollowGroup = 'done' | 'late' | 'open' | 'dropped' | 'information';

/** What an objective's slides say of it at their head. */
export interface ObjectiveHead {
  readonly presented: PresentedObjective;
  readonly lead: string;
  readonly confidence: string | null;
  readonly headings: Readonly<Record<Block, { readonly title: string; readonly from: string | null; readonly none: string }>>;
  readonly rank: number;
  readonly of: number;
}

interface Titled {
  readonly key: string;
  /** What the slide is called, in the tab and aloud. */
  readonly title: string;
}

export type Slide = Titled &
  (
    | { readonly kind: 'follow-up'; readonly lead: string; readonly column: Column<SlideRow> }
    | { readonly kind: 'overview'; readonly overview: YearOverview; readonly columns: readonly Column<CoverageRow>[] }
    | { readonly kind: 'coverage'; readonly overview: YearOverview; readonly columns: readonly Column<CoverageRow>[] }
    | { readonly kind: 'objective'; readonly head: ObjectiveHead; readonly blocks: FourBlocks<SlideRow> }
    | { readonly kind: 'objective-more'; readonly head: ObjectiveHead; readonly columns: readonly Column<SlideRow>[] }
  );

/** The line of one objective in the coverage. */
export interface CoverageRow {
  readonly key: string;
  readonly height: number;
}

/** Columns side by side, `count` to a slide. */
export const sideBySide = <Item>(columns: readonly Item[], count: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(columns.length / count) }, (_, index) => columns.slice(index * count, (index + 1) * count));
