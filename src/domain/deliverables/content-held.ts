import type { Person } from '../dossier/dossier';
import type { BudgetLine } from '../budget/budget';
import { budgetStatement } from '../budget/budget-statement';
import { isInPost, sharesStanding } from '../organisation/organisation-chart';
import { withoutHeadings } from '../programme/headings';
import type { PlannedAction } from '../programme/planned-action';
import type { Deliverable } from './deliverable';
import { dayOfYear } from './due-date';

/** What the record of a year holds that a piece can be made of. */
export interface RecordOfYear {
  readonly year: number;
  readonly plannedActions: readonly PlannedAction[];
  readonly activities: number;
  readonly persons: readonly Person[];
  readonly budgetLines: readonly BudgetLine[];
  /** Objectives of the year, and how many of them say how their programme contributes. */
  readonly objectives: number;
}

/** One thing to check, as a code with its numbers; `met` is null when only a person can tell. */
export interface HeldPoint {
  readonly code:
    | 'actions' | 'actions_without_due' | 'objectives_planned' | 'studies' | 'studies_without_provider' | 'persons' | 'persons_without_time' | 'persons_without_shares' | 'shares_not_whole'
    | 'expenses' | 'revenue' | 'balanced' | 'activities' | 'by_hand';
  readonly count: number;
  readonly of?: number;
  readonly met: boolean | null;
}

const present = (code: HeldPoint['code'], count: number): HeldPoint => ({ code, count, met: count > 0 });
const lacking = (code: HeldPoint['code'], count: number, of: number): HeldPoint => ({ code, count, of, met: of === 0 ? null : count === 0 });

const ofProgramme = ({ plannedActions, objectives }: RecordOfYear): readonly HeldPoint[] => {
  const actions = withoutHeadings(plannedActions);
  const planned = new Set(plannedActions.map(({ objective }) => objective)).size;
  return [
    present('actions', actions.length),
    { code: 'objectives_planned', count: planned, of: objectives, met: planned > 0 && planned >= objectives },
    lacking('actions_without_due', actions.filter(({ due }) => due.length === 0).length, actions.length),
  ];
};

const ofStudies = ({ plannedActions }: RecordOfYear): readonly HeldPoint[] => {
  const studies = withoutHeadings(plannedActions).filter(({ externalProvider }) => externalProvider);
  return [present('studies', studies.length), lacking('studies_without_provider', studies.filter(({ provider }) => provider === undefined).length, studies.length)];
};

/** The chart shows who is in post as the year begins. */
const ofChart = ({ persons: all, year }: RecordOfYear): readonly HeldPoint[] => {
  const persons = all.filter((person) => isInPost(person, dayOfYear(year, '01-01')));
  const standings = persons.map(sharesStanding);
  const count = (...states: readonly string[]): number => standings.filter(({ state }) => states.includes(state)).length;
  return [
    present('persons', persons.length),
    lacking('persons_without_time', persons.filter(({ fullTimeEquivalent }) => fullTimeEquivalent === undefined).length, persons.length),
    lacking('persons_without_shares', count('none'), persons.length),
    // Of those who have shares: the others have none that could make a whole.
    lacking('shares_not_whole', count('short', 'over'), persons.length - count('none')),
  ];
};

const ofBudget = ({ budgetLines, year }: RecordOfYear, stage: BudgetLine['stage']): readonly HeldPoint[] => {
  const { expenses, revenue, gapCents } = budgetStatement(budgetLines, year, stage);
  const known = expenses.length > 0 && revenue.length > 0;
  return [present('expenses', expenses.length), present('revenue', revenue.length), { code: 'balanced', count: Math.abs(gapCents), met: known ? gapCents === 0 : null }];
};

/** What the record already holds of a piece; what it cannot know is said to be for a person to check. */
export const contentHeld = (content: Deliverable['content'], record: RecordOfYear): readonly HeldPoint[] => {
  switch (content) {
    case 'programme':
      return ofProgramme(record);
    case 'external_studies':
      return ofStudies(record);
    case 'organisation_chart':
      return ofChart(record);
    case 'budget':
      return ofBudget(record, 'forecast');
    case 'activity_report':
      return [present('activities', record.activities)];
    case 'financial_report':
      return [...ofBudget(record, 'outturn'), present('activities', record.activities)];
    case 'accounts':
    case 'minutes':
    case 'assessment':
    case undefined:
      return [{ code: 'by_hand', count: 0, met: null }];
  }
};
