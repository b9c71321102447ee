import type { Activity } from '#domain/activities/activity';
import type { DossierId, EvidenceId } from '#domain/record/id';
import type { Write } from '../commands/write-record';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

interface Naming {
  readonly id: string;
  readonly evidence?: readonly EvidenceId[] | undefined;
  readonly photos?: Activity['photos'] | undefined;
}

const namedBy = ({ evidence = [], photos = [] }: Naming): readonly EvidenceId[] => [...evidence, ...photos.map((photo) => photo.evidence)];

/** One record as it was, when it was there, and as it will be. */
interface ChangedRecord {
  readonly before: Naming | undefined;
  readonly after: Naming;
}

/** Those of `ids` that a transmission, a session or an activity beside `own` also names. */
const namedElsewhere = async (db: JalonDatabase, dossier: DossierId, own: ReadonlySet<string>, ids: ReadonlySet<EvidenceId>): Promise<ReadonlySet<EvidenceId>> => {
  const named = new Set<EvidenceId>();
  const note = (record: Naming): void => {
    if (own.has(record.id)) return;
    for (const piece of namedBy(record)) if (ids.has(piece)) named.add(piece);
  };
  for (const table of ['activities', 'transmissions', 'reviews'] as const) await ofDossier(db, table, dossier).each(note);
  return named;
};

/** Removes, to the bin, the evidence that these records no longer name and nothing else does. */
export const droppedEvidence = async (db: JalonDatabase, dossier: DossierId, changes: readonly ChangedRecord[]): Promise<readonly Write[]> => {
  const kept = new Set(changes.flatMap(({ after }) => namedBy(after)));
  const dropped = [...new Set(changes.flatMap(({ before }) => (before === undefined ? [] : namedBy(before))))].filter((id) => !kept.has(id));
  if (dropped.length === 0) return [];
  const elsewhere = await namedElsewhere(db, dossier, new Set(changes.map(({ after }) => after.id)), new Set(dropped));
  const stored = await db.records('evidence').bulkGet(dropped.filter((id) => !elsewhere.has(id)).map((id): [DossierId, string] => [dossier, id]));
  return stored.flatMap((piece): readonly Write[] => (piece === undefined ? [] : [{ table: 'evidence', remove: piece }]));
};
