import { canonicalRecord } from '../../dossier/canonical-content';
import type { DossierTablesContent } from '../../dossier/references-problem';
import { TABLE_NAMES, type TableName } from '../../dossier/tables';
import type { Link } from '../../links/link';
import type { ObjectiveId } from '../../record/id';
import { recordSteps } from './record-steps';
import type { VersionChange, VersionRecord, VersionStep } from './version-change';

/** Versions kept before are no content, and spellings help only to find it; links are told by the activity they link. */
const NOT_COMPARED = new Set<TableName>(['snapshots', 'aliases', 'links']);

type Tables = DossierTablesContent;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** The objective that a record stands under: its own, or itself. */
const objectiveOf = (table: TableName, record: VersionRecord): ObjectiveId | null => {
  if (table === 'objectives') return record.id as ObjectiveId;
  return 'objective' in record && record.objective !== undefined ? record.objective : null;
};

const told = (table: TableName, record: VersionRecord, steps: readonly VersionStep[]): readonly VersionChange[] =>
  steps.map((step) => ({ table, record, objective: objectiveOf(table, record), step }));

const inTable = (table: TableName, before: readonly VersionRecord[], after: readonly VersionRecord[]): readonly VersionChange[] => {
  const [was, is] = [byId(before), byId(after)];
  const kept = after.flatMap((record) => {
    const known = was.get(record.id);
    if (known === undefined) return told(table, record, [{ what: 'added' }]);
    return canonicalRecord(known) === canonicalRecord(record) ? [] : told(table, record, recordSteps(known, record));
  });
  return [...kept, ...before.flatMap((record) => (is.has(record.id) ? [] : told(table, record, [{ what: 'removed' }])))];
};

const isConfirmed = ({ state }: Link): boolean => state === 'confirmed';

const saysTheSame = (left: Link | undefined, right: Link): boolean =>
  left?.activity === right.activity && left.relation === right.relation && left.target.id === right.target.id;

/** Only what someone confirmed links; a proposal, or its refusal, is told to nobody. */
const linkSteps = (before: Tables, after: Tables): readonly VersionChange[] => {
  const [was, is] = [byId(before.links.filter(isConfirmed)), byId(after.links.filter(isConfirmed))];
  const activities = new Map([...before.activities, ...after.activities].map((activity) => [activity.id, activity]));
  const tell = (link: Link, what: 'linked' | 'unlinked'): readonly VersionChange[] => {
    const activity = activities.get(link.activity);
    return activity === undefined ? [] : told('activities', activity, [{ what, link }]);
  };
  return [
    ...[...was.values()].flatMap((link) => (saysTheSame(is.get(link.id), link) ? [] : tell(link, 'unlinked'))),
    ...[...is.values()].flatMap((link) => (saysTheSame(was.get(link.id), link) ? [] : tell(link, 'linked'))),
  ];
};

/**
 * Everything that differs between two versions, each thing once: what was added or removed, completed or moved on, moved to
 * another objective, rescheduled, linked, and each figure corrected with both its values. Two equal versions differ in nothing.
 */
export const compareVersions = (before: Tables, after: Tables): readonly VersionChange[] => [
  ...TABLE_NAMES.filter((table) => !NOT_COMPARED.has(table)).flatMap((table) => inTable(table, before[table], after[table])),
  ...linkSteps(before, after),
];
