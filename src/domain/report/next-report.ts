import type { Report } from './report';

type Structure = Pick<Report, 'year' | 'sections'> & Partial<Pick<Report, 'detail' | 'order'>>;

/**
 * What the report of a next year takes from the one before: the order of its parts, goals and objectives, what is hidden or told
 * together, and how much is told. What was written, and what is said of the activities of that year, stays with it.
 */
export const nextStructure = ({ detail, order, sections }: Report, year: number): Structure => ({
  year,
  ...(detail !== undefined && { detail }),
  ...(order !== undefined && { order }),
  sections: sections.flatMap(({ place, hidden, mergedInto }) => (hidden === undefined && mergedInto === undefined ? [] : [{ place, ...(hidden !== undefined && { hidden }), ...(mergedInto !== undefined && { mergedInto }) }])),
});
