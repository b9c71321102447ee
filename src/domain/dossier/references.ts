import { eachRecord, pointersOf, type Target } from './references-by-table';
import { circular, otherMetrics } from './references-chains';
import { takenCodes } from './references-codes';
import { at, type At, type DossierTablesContent, type ReferenceProblem } from './references-problem';

interface Named {
  readonly to: Target;
  readonly id: string;
  readonly place: At;
}

const innerRecords = (tables: DossierTablesContent): readonly Named[] => [
  ...tables.activities.flatMap((activity) =>
    activity.measures.map(({ id }, index): Named => ({
      to: 'measures',
      id,
      place: at('activities', activity, ['measures', index, 'id']),
    })),
  ),
  ...tables.funders.flatMap((funder) => [
    ...funder.parts.map(({ id }, index): Named => ({
      to: 'funderParts',
      id,
      place: at('funders', funder, ['parts', index, 'id']),
    })),
    ...(funder.amended ?? []).flatMap(({ parts }, rank) =>
      parts.map(({ id }, index): Named => ({
        to: 'funderParts',
        id,
        place: at('funders', funder, ['amended', rank, 'parts', index, 'id']),
      })),
    ),
  ]),
];

const allNamed = (tables: DossierTablesContent): readonly Named[] => [
  ...eachRecord(tables, (table, record): readonly Named[] => [
    { to: table, id: record.id, place: at(table, record, ['id']) },
  ]),
  ...innerRecords(tables),
];

const key = (to: Target, id: string): string => `${to} ${id}`;

const duplicates = (named: readonly Named[]): readonly ReferenceProblem[] => {
  const seen = new Set<string>();
  return named.flatMap(({ to, id, place }) => {
    const taken = seen.has(key(to, id));
    seen.add(key(to, id));
    return taken ? [{ reason: 'duplicate-id', ...place }] : [];
  });
};

const unknownTargets = (tables: DossierTablesContent, named: readonly Named[]): readonly ReferenceProblem[] => {
  const known = new Set(named.map(({ to, id }) => key(to, id)));
  return eachRecord(tables, (table, record) =>
    pointersOf(table, record)
      .filter(({ to, id }) => !known.has(key(to, id)))
      .map(({ to, id, path }): ReferenceProblem => ({
        reason: 'unknown-target',
        ...at(table, record, path),
        to,
        target: id,
      })),
  );
};

/**
 * Whether the records of a dossier hold together: every id points to a record, no id or code is used twice, no chain
 * comes back to itself, and a figure is part of, or restates, one of its own metric. Empty when they do.
 */
export const checkReferences = (tables: DossierTablesContent): readonly ReferenceProblem[] => {
  const named = allNamed(tables);
  return [
    ...duplicates(named),
    ...unknownTargets(tables, named),
    ...takenCodes(tables),
    ...circular(tables),
    ...otherMetrics(tables),
  ];
};
