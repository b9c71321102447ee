import type { Activity } from '#domain/activities/activity';
import type { EvidenceId } from '#domain/record/id';
import type { Write } from '../commands/write-record';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

interface Naming {
  readonly id: string;
  readonly evidence?: readonly EvidenceId[] | undefined;
  readonly photos?: Activity['photos'] | undefined;
}

const namedBy = ({ evidence = [], photos = [] }: Naming): readonly EvidenceId[] => [...evidence, ...photos.map((photo) => photo.evidence)];

/** Those of `ids` that another activity, a transmission or a session also names. */
const namedElsewhere = async (db: JalonDatabase, { dossier, id: own }: Activity, ids: ReadonlySet<EvidenceId>): Promise<ReadonlySet<EvidenceId>> => {
  const named = new Set<EvidenceId>();
  const note = (record: Naming): void => {
    if (record.id === own) return;
    for (const piece of namedBy(record)) if (ids.has(piece)) named.add(piece);
  };
  for (const table of ['activities', 'transmissions', 'reviews'] as const) await ofDossier(db, table, dossier).each(note);
  return named;
};

/** Removes, to the bin, the evidence that an activity no longer names and nothing else does. */
export const droppedEvidence = async (db: JalonDatabase, activity: Activity, before: Activity | undefined): Promise<readonly Write[]> => {
  const kept = new Set(namedBy(activity));
  const dropped = before === undefined ? [] : [...new Set(namedBy(before))].filter((id) => !kept.has(id));
  if (dropped.length === 0) return [];
  const elsewhere = await namedElsewhere(db, activity, new Set(dropped));
  const { dossier } = activity;
  const stored = await db.records('evidence').bulkGet(dropped.filter((id) => !elsewhere.has(id)).map((id): [typeof dossier, string] => [dossier, id]));
  return stored.flatMap((piece): readonly Write[] => (piece === undefined ? [] : [{ table: 'evidence', remove: piece }]));
};
