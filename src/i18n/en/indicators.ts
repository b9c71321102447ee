import type { indicators as french } from '../fr/indicators';
import type { Translation } from '../translation';
import { formatNumber } from './format/number';

/** A number under zero, once it is taken away. */
const taken = (number: string): string => (/^[-−]/u.test(number) ? `(${number})` : number);

/** Indicators of an objective: expected, reached, and how far that goes. */
export const indicators: Translation<typeof french> = {
  title: 'Expected / reached',
  how: 'The indicators that were set for this objective, over the whole territory.',
  none: 'No indicator is set for this objective.',
  add: 'Add an indicator',
  newTitle: 'New indicator',
  editNamed: (name) => `Edit the indicator “${name}”`,
  remove: 'Delete the indicator',
  columns: {
    name: 'Indicator',
    baseline: 'Baseline',
    target: (year) => `Target ${String(year)}`,
    actual: 'Actual',
    rate: 'Rate',
  },
  inYear: (value, year) => `${value} in ${String(year)}`,
  notComputable: 'not computable',
  revised: (count) => (count === 1 ? 'revised' : `revised ${formatNumber(count)} times`),
  revisionsOf: (name) => `Earlier targets: ${name}`,
  revision: (from, at, author, reason) => `${from} until ${at}${author === '' ? '' : `, changed by ${author}`}: ${reason}`,
  rateOf: (name) => `How the rate is worked out: ${name}`,
  formula: 'Rate = (actual − baseline) ÷ (target − baseline)',
  working: (actual, baseline, target, rate) => `(${actual} − ${taken(baseline)}) ÷ (${target} − ${taken(baseline)}) gives ${rate}`,
  bounded: 'Bounded to 0% and 100%.',
  faults: {
    'no-target': 'no target for this year',
    'no-baseline': 'no baseline',
    'target-equals-baseline': 'the target equals the baseline',
    'out-of-reach': 'numbers too great or too near each other to be divided',
    'no-actual': 'nothing entered for this year',
    'no-figure': 'no figure recorded this year',
    'listed-metric': 'figures of this kind do not add up',
  },
  form: {
    name: 'Name of the indicator',
    unit: 'Unit',
    measuredBy: 'The actual is',
    byMetric: 'the sum of a figure over the activities of the objective',
    byHand: 'a value entered each year',
    metric: 'Figure',
    metricHow: 'Only figures that add up are offered.',
    actual: (year) => `Actual ${String(year)}`,
    qualifier: 'Precision',
    qualifiers: { exact: 'exactly', about: 'about', at_least: 'at least', at_most: 'at most' },
    baseline: 'Baseline',
    baselineYear: 'Year of the baseline',
    target: (year) => `Target ${String(year)}`,
    targetHow: 'A target lower than the baseline holds as well: less is then better.',
    reason: 'Reason for the revision',
    reasonHow: 'The earlier target stays, with the date, your name and this reason.',
  },
  fieldFaults: {
    missing: 'To be filled in.',
    'not-a-number': 'A number is needed, such as “1200” or “12.5”.',
    'two-readings': 'This number can be read in two ways: write “1200” or “1.2”.',
    'not-a-year': 'A year is needed, such as “2022”.',
  },
};
