import { sameValue } from '../record/same-value';
import type { Activity } from './activity';
import { asksCause } from './statuses';

/** What can be copied from one activity to those below it. */
export type FilledField = 'objective' | 'status' | 'date' | 'referent';

const filled = (field: FilledField, from: Activity, into: Activity): Activity => {
  switch (field) {
    case 'objective':
      return { ...into, objective: from.objective, otherObjectives: into.otherObjectives.filter((id) => id !== from.objective) };
    case 'status':
      // The reason goes with the progress that it explains; another one keeps the reason it had.
      return { ...into, status: from.status, ...(asksCause(from.status) && from.cause !== undefined && { cause: from.cause }) };
    case 'date':
      return { ...into, dates: from.dates };
    case 'referent': {
      const { referent: _left, ...rest } = into;
      return from.referent === undefined ? rest : { ...rest, referent: from.referent };
    }
  }
};

/** Activities with one field taken from another, those alone that it changes. */
export const filledDown = (field: FilledField, from: Activity, below: readonly Activity[]): readonly Activity[] =>
  below.map((into) => [into, filled(field, from, into)] as const).flatMap(([into, after]) => (sameValue(into, after) ? [] : [after]));
