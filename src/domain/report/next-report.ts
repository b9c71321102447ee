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

/** Whether a report has a structure that a next year could take. */
export const isStructured = (report: Report): boolean => {
  const { sections, detail, order } = nextStructure(report, report.year);
  return sections.length > 0 || detail !== undefined || order !== undefined;
};
