import { at, type At, type DossierTablesContent, type ReferenceProblem } from './references-problem';

interface Coded {
  readonly place: At;
  readonly code: string;
  readonly convention: string;
}

/** A line that an amendment ended gives its code back: only lines in force must differ. */
type Coding = Pick<DossierTablesContent, 'goals' | 'objectives'>;

const codesInForce = (tables: Coding): readonly Coded[] => {
  const conventionOf = new Map<string, string>(tables.goals.map(({ id, convention }) => [id, convention]));
  const goals = tables.goals.filter(({ until }) => until === undefined);
  const objectives = tables.objectives.filter(({ until }) => until === undefined);
  return [
    ...goals.map((goal) => ({ place: at('goals', goal, ['code']), code: goal.code, convention: goal.convention })),
    ...objectives.map((objective) => ({
      place: at('objectives', objective, ['code']),
      code: objective.code,
      convention: conventionOf.get(objective.goal) ?? objective.goal,
    })),
  ];
};

/** Goals of one convention differ by their codes, and so do its objectives: addresses and readers name them so. */
export const takenCodes = (tables: Coding): readonly ReferenceProblem[] => {
  const seen = new Set<string>();
  return codesInForce(tables).flatMap(({ place, code, convention }) => {
    const mark = `${place.table} ${convention} ${code}`;
    const taken = seen.has(mark);
    seen.add(mark);
    return taken ? [{ reason: 'code-taken', ...place, code }] : [];
  });
};
