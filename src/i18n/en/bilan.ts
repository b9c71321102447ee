import type { CoverageState } from '#domain/results/coverage';
import type { bilan as french } from '../fr/bilan';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

/** “a, b and c”. */
const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`);

const coverage: Record<CoverageState, string> = {
  covered: 'covered',
  served: 'served by other objectives',
  not_pursued: 'not started or abandoned',
  undefined: 'to be defined',
  conditional: 'conditional',
  none: 'not recorded',
};

export const bilan: Translation<typeof french> = {
  title: (years) => `Review of the convention ${years}`,
  how: 'Over all the years:',
  button: 'Review of the convention (DOCX)',
  choose: 'Which convention',
  fileName: (years) => `review-of-the-convention-${years}.docx`,
  steps: {
    reading: (done, total) => `Reading the years: ${formatNumber(done)} of ${formatNumber(total)}…`,
    telling: 'Telling the objectives…',
    writing: 'Writing the document…',
  },
  failed: 'The review could not be written. Nothing changed in the record.',
  contents: 'Contents',
  opening: (years, recorded) =>
    recorded.length === 0
      ? `The convention covers ${listed(years)}. No activity is recorded for these years.`
      : `The convention covers ${listed(years)}. Activities are recorded for ${listed(recorded)}.`,
  notRecorded: (years) => `For ${listed(years)}, no activity is recorded: this does not mean that nothing was done.`,
  elsewhere: (year, count) => `${counted(count, 'activity', 'activities')} of ${year} ${count === 1 ? 'belongs' : 'belong'} to no objective of this convention.`,
  titles: {
    summary: 'Overview',
    expected: 'Expected',
    activities: 'Activities',
    figures: 'Reached',
    indicators: 'Indicators',
    postponed: 'From one year to the next',
    next: 'Next convention',
    sources: 'Source documents',
  },
  summaryHow: 'For each objective and each year: where it stands, and how many activities have it as their main objective.',
  expectedHow: 'Expected: how many activities have a confirmed link to what is expected. “Not recorded”: no confirmed link, which does not mean that nothing was done.',
  figuresHow: 'Reached: sums of the figures that add up, with their doubt. Participants and contacts are attendances and views, not distinct people.',
  columns: {
    objective: 'Objective',
    expected: 'What the convention expects',
    year: 'Year',
    recorded: 'Recorded',
    progress: 'Progress',
    figure: 'Figure',
    total: 'Overall',
    indicator: 'Indicator',
    baseline: 'At the start',
  },
  coverage,
  covered: (state, count) => (count === 0 ? coverage[state] : `${coverage[state]}, ${counted(count, 'activity', 'activities')}`),
  notThatYear: 'not in the convention that year',
  recorded: (count) => counted(count, 'activity', 'activities'),
  notRecordedCell: 'not recorded',
  noCommitment: 'The convention writes no expectation for this objective.',
  modality: (words) => ` (${words})`,
  noFigure: 'No figure that adds up is recorded under this objective.',
  targetAndActual: (target, actual) => `target ${target}; reached ${actual}`,
  value: (value, unit) => `${value} ${unit}`,
  inYear: (value, year) => `${value} in ${String(year)}`,
  chain: (title, since, until, times) => `${title}: from ${String(since)} to ${String(until)}, ${times === 1 ? 'postponed once' : `postponed ${formatNumber(times)} times`}`,
  chainAlone: (chain) => `${chain}.`,
  chainNow: (chain, status) => `${chain}; lastly: ${status}.`,
  next: (convention, objectives) => (objectives.length === 0 ? `${convention}: nothing that goes on from this objective is recorded there.` : `${convention}: ${listed(objectives)}.`),
  source: (title, date) => `${title}, ${date}`,
  undated: 'date not recorded',
  noDocument: 'No source document is recorded.',
  closing: 'This review is written from what is recorded. What is absent is “not recorded”: it is not a zero.',
};
