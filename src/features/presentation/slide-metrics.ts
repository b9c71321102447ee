/** The sizes of a slide of 1920 × 1080, which presentation.module.css writes in the same units; nothing but its foot is under 30. */
export const SLIDE = {
  width: 1776,
  /** Between the top margin and the foot. */
  height: 924,
  title: { size: 60, line: 72, family: 'serif' },
  lead: { size: 42, line: 54, family: 'serif', before: 8 },
  bar: 148,
  beforeBlocks: 26,
  gap: 64,
  block: { heading: 72, between: 26 },
  row: { size: 32, line: 42, around: 19 },
  /** The longest that one row may be before it goes on in another. */
  rowLines: 10,
  aside: 0.4,
  note: 164,
  figures: 226,
  goal: { line: 40, after: 16 },
  coverageRow: 50,
} as const;

export const COLUMN = (SLIDE.width - SLIDE.gap) / 2;
export const THIRD = (SLIDE.width - 2 * SLIDE.gap) / 3;
