import { describeAction, describeActivity } from '#domain/matching/described';
import { linkCandidates } from '#domain/matching/link-candidates';
import { matcherOf } from '#domain/matching/propose-matches';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { Computation } from './computation';

const YEAR = 2022;

/** As many records as wanted, told again with ids of their own. */
function repeated<Row extends { readonly id: string }>(rows: readonly Row[], size: number): readonly Row[] {
  return Array.from({ length: size }, (_, index) => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new Error('No record to copy.');
    return { ...row, id: `${row.id.slice(0, 24)}${index.toString(16).padStart(12, '0')}` };
  });
}

/** The search for links that a page waits for, in its worker: so many activities against as many actions, then with the commitments too. */
export function matchingComputations(shipped: () => DossierTablesContent): readonly Computation[] {
  const sides = (size: number) => {
    const tables = shipped();
    const activities = repeated(tables.activities.filter(({ sameAs }) => sameAs === undefined), size).map((activity) => ({ ...activity, year: YEAR }));
    const actions = repeated(tables.plannedActions, size).map((action) => ({ ...action, year: YEAR + 1 }));
    return { tables, activities, actions };
  };
  return [
    {
      name: 'links: n activities against n actions',
      prepare: (size) => {
        const { activities, actions } = sides(size);
        const byId = new Map(actions.map((action) => [action.id as string, action]));
        return () => {
          const items = activities.map(describeActivity);
          const matcher = matcherOf(items, actions.map((action) => describeAction(action, byId)));
          return items.map((item) => matcher.rank(item, 3));
        };
      },
    },
    {
      name: 'links: all that a year of n activities could have',
      prepare: (size) => {
        const { tables, activities, actions } = sides(size);
        return () => [...linkCandidates({ ...tables, year: YEAR, activities, actions })];
      },
    },
  ];
}
