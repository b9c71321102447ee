import type { matrix as french } from '../fr/matrix';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

export const matrix: Translation<typeof french> = {
  tabs: 'Readings of the programme',
  actionsTab: 'Planned actions',
  matrixTab: 'Coverage matrix',
  title: (year) => `Coverage matrix ${String(year)}`,
  how: {
    objectives: 'Actions at their first due date, activities at their first date. A cell opens on its list.',
    commitments:
      'Under each objective, its commitments and the activities that answer them by a confirmed link. The row of the objective holds the actions of the programme, which do not say their commitment, and the activities without a link. An activity that answers two commitments is in both rows, and only once in the totals.',
  },
  reading: (planned, recorded, completed) =>
    `${counted(planned, 'firm or conditional action', 'firm or conditional actions')} and ${counted(recorded, 'activity recorded', 'activities recorded')}${recorded === 0 ? '' : `, ${formatNumber(completed)} of them completed`}.`,
  rowsNav: 'Rows of the matrix',
  columnsNav: 'Columns of the matrix',
  rows: { objectives: 'By objective', commitments: 'By commitment' },
  columns: { months: 'By month', kinds: 'By kind' },
  planned: (count) => counted(count, 'planned action', 'planned actions'),
  recorded: (count, completed, evidenced, outside) =>
    [
      counted(count, 'activity', 'activities'),
      completed > 0 && `${formatNumber(completed)} completed`,
      evidenced > 0 && `${formatNumber(evidenced)} with evidence`,
      outside > 0 && `${formatNumber(outside)} outside the programme`,
    ]
      .filter(Boolean)
      .join(', '),
  rest: (count) => `and ${formatNumber(count)} more`,
  nothing: 'nothing',
  nothingInRow: 'nothing planned or recorded',
  toBeSpecified: 'to be specified: the convention sets nothing yet',
  place: (row, column) => `${row}, ${column}`,
  cell: (place, words) => `${place}: ${words}`,
  legend: {
    planned: 'planned actions',
    done: 'completed activities (or completed/recorded)',
    open: 'activities recorded, none completed',
    evidence: 'with evidence',
    outside: 'outside the programme',
  },
  table: {
    row: 'Row',
    column: 'Column',
    planned: 'Planned actions',
    activities: 'Activities',
    completed: 'Completed',
    evidenced: 'With evidence',
    outside: 'Outside the programme',
  },
};
