import type { Measure } from '../measures/measure';
import { TABLE_NAMES, type DossierTables, type TableName } from './tables';

/** What can be pointed to: a record of a table, a figure of an activity, or a part of a funder's maximum. */
export type Target = TableName | 'measures' | 'funderParts';

export type FieldPath = readonly (string | number)[];

/** One field of a record that holds the id of another record. */
export interface Pointer {
  readonly to: Target;
  readonly id: string;
  readonly path: FieldPath;
}

const one = (to: Target, id: string | undefined, ...path: FieldPath): readonly Pointer[] =>
  id === undefined ? [] : [{ to, id, path }];

const many = (to: Target, ids: readonly string[], ...path: FieldPath): readonly Pointer[] =>
  ids.map((id, index) => ({ to, id, path: [...path, index] }));

const none = (): readonly Pointer[] => [];

interface Validity {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly replaces?: string | undefined;
}

const ofValidity = (table: TableName, { from, until, replaces }: Validity): readonly Pointer[] => [
  ...one('amendments', from, 'from'),
  ...one('amendments', until, 'until'),
  ...one(table, replaces, 'replaces'),
];

const ofShownUnder = ({ dimensions }: Pick<Measure, 'dimensions'>, ...path: FieldPath): readonly Pointer[] => {
  const shown = dimensions?.shownUnder;
  if (shown === undefined || shown.type === 'organisation') return [];
  return one(shown.type === 'goal' ? 'goals' : 'objectives', shown.id, ...path, 'dimensions', 'shownUnder', 'id');
};

const ofMeasure = (measure: Measure, index: number): readonly Pointer[] => [
  ...one('measures', measure.partOf, 'measures', index, 'partOf'),
  ...one('measures', measure.restates, 'measures', index, 'restates'),
  ...ofShownUnder(measure, 'measures', index),
];

type PointersByTable = { readonly [Name in TableName]: (record: DossierTables[Name]) => readonly Pointer[] };

const pointersByTable: PointersByTable = {
  dossiers: none,
  documents: none,
  persons: ({ shares }) => shares.flatMap(({ objective }, i) => one('objectives', objective, 'shares', i, 'objective')),
  conventions: ({ follows, signatures, publicity = [] }) => [
    ...one('conventions', follows, 'follows'),
    ...publicity.flatMap(({ exceptions }, i) => exceptions.flatMap(({ activity }, j) => one('activities', activity, 'publicity', i, 'exceptions', j, 'activity'))),
    ...signatures.flatMap(({ funder }, i) => one('funders', funder, 'signatures', i, 'funder')),
  ],
  amendments: ({ convention }) => one('conventions', convention, 'convention'),
  goals: (goal) => [...one('conventions', goal.convention, 'convention'), ...ofValidity('goals', goal)],
  objectives: (objective) => [
    ...one('goals', objective.goal, 'goal'),
    ...one('objectives', objective.continues, 'continues'),
    ...ofValidity('objectives', objective),
  ],
  commitments: (commitment) => [
    ...one('objectives', commitment.objective, 'objective'),
    ...ofValidity('commitments', commitment),
  ],
  funders: ({ from, until, amended = [] }) => [
    ...one('amendments', from, 'from'),
    ...one('amendments', until, 'until'),
    ...amended.flatMap((maximum, i) => one('amendments', maximum.from, 'amended', i, 'from')),
  ],
  grants: ({ funder, part }) => [...one('funders', funder, 'funder'), ...one('funderParts', part, 'part')],
  payments: ({ grant, waitsFor }) => [...one('grants', grant, 'grant'), ...many('deliverables', waitsFor, 'waitsFor')],
  budgetLines: ({ goal, funder }) => [...one('goals', goal, 'goal'), ...one('funders', funder, 'funder')],
  deliverables: ({ convention, recipients }) => [
    ...one('conventions', convention, 'convention'),
    ...many('funders', recipients, 'recipients'),
  ],
  transmissions: ({ deliverable, funder, evidence }) => [
    ...one('deliverables', deliverable, 'deliverable'),
    ...one('funders', funder, 'funder'),
    ...many('evidence', evidence, 'evidence'),
  ],
  reviewBodies: none,
  reviews: ({ body, agenda, evidence, confidence = [] }) => [
    ...one('reviewBodies', body, 'body'),
    ...confidence.flatMap(({ objective }, i) => one('objectives', objective, 'confidence', i, 'objective')),
    ...agenda.flatMap(({ objective }, i) => one('objectives', objective, 'agenda', i, 'objective')),
    ...many('evidence', evidence, 'evidence'),
  ],
  conclusions: ({ review, objective }) => [
    ...one('reviews', review, 'review'),
    ...one('objectives', objective, 'objective'),
  ],
  snapshots: ({ review, programme }) => [...one('reviews', review, 'review'), ...one('programmes', programme, 'programme')],
  programmes: ({ convention, versions, contributions = [] }) => [
    ...one('conventions', convention, 'convention'),
    ...contributions.flatMap(({ objective }, i) => one('objectives', objective, 'contributions', i, 'objective')),
    ...versions.flatMap(({ review, body, snapshot }, i) => [
      ...one('reviews', review, 'versions', i, 'review'),
      ...one('reviewBodies', body, 'versions', i, 'body'),
      ...one('snapshots', snapshot, 'versions', i, 'snapshot'),
    ]),
  ],
  plannedActions: ({ programme, objective, parent, referent, targets, takenFrom = [] }) => [
    ...one('programmes', programme, 'programme'),
    ...one('objectives', objective, 'objective'),
    ...one('plannedActions', parent, 'parent'),
    ...one('persons', referent, 'referent'),
    ...takenFrom.flatMap(({ type, id }, i) => one(type === 'activity' ? 'activities' : 'plannedActions', id, 'takenFrom', i, 'id')),
    ...targets.flatMap((target, i) => ofShownUnder(target, 'targets', i)),
  ],
  activities: ({ objective, otherObjectives, funders, referent, sameAs, measures, evidence, photos }) => [
    ...one('objectives', objective, 'objective'),
    ...many('objectives', otherObjectives, 'otherObjectives'),
    ...many('funders', funders, 'funders'),
    ...one('persons', referent, 'referent'),
    ...one('activities', sameAs, 'sameAs'),
    ...measures.flatMap(ofMeasure),
    ...many('evidence', evidence, 'evidence'),
    ...photos.flatMap((photo, i) => one('evidence', photo.evidence, 'photos', i, 'evidence')),
  ],
  links: ({ activity, target }) => [
    ...one('activities', activity, 'activity'),
    ...one(target.type === 'commitment' ? 'commitments' : 'plannedActions', target.id, 'target', 'id'),
  ],
  indicators: ({ objective }) => one('objectives', objective, 'objective'),
  evidence: none,
  aliases: none,
  // What a report arranged may be gone since: its choices are then for nothing, and nothing is refused for them.
  reports: none,
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Sources stand at any depth of a record, and `document` is theirs alone. */
const documentsIn = (value: unknown, path: FieldPath = []): readonly Pointer[] => {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'document' && typeof inner === 'string') return [{ to: 'documents', id: inner, path: here }];
    return documentsIn(inner, here);
  });
};

/** Every id that a record of `table` points to, with the field that holds it. */
export const pointersOf = <Name extends TableName>(table: Name, record: DossierTables[Name]): readonly Pointer[] => [
  ...pointersByTable[table](record),
  ...documentsIn(record),
];

/** The records of all tables in one run, each with the name of its table. */
export const eachRecord = <Answer>(
  tables: { readonly [Name in TableName]: readonly DossierTables[Name][] },
  visit: <Name extends TableName>(table: Name, record: DossierTables[Name]) => readonly Answer[],
): readonly Answer[] => {
  const visitTable = <Name extends TableName>(table: Name): readonly Answer[] => {
    const records: readonly DossierTables[Name][] = tables[table];
    return records.flatMap((record) => visit(table, record));
  };
  return TABLE_NAMES.flatMap((table) => visitTable(table));
};
