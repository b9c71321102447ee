import type { Activity } from '#domain/activities/activity';
import type { SourceDocument } from '#domain/dossier/dossier';
import { deliverablesInYear } from '#domain/deliverables/deliverables-in-year';
import { transmissionMatrix, type TransmissionCell } from '#domain/deliverables/transmission-matrix';
import type { Deliverable } from '#domain/deliverables/deliverable';
import type { Evidence } from '#domain/evidence/evidence';
import type { ActivityId, DocumentId, EvidenceId } from '#domain/record/id';
import type { Snapshot } from '#domain/reviews/review';
import type { StorageAccess } from '#storage/live/storage-context';
import { ofDossier } from '#storage/record-range';
import { readEvidence } from '#storage/repositories/evidence.repository';
import { readReportActivities } from '#storage/repositories/report.repository';
import { readKeptVersions } from '#storage/repositories/versions.repository';
import { readYear, type YearSnapshot } from '#storage/repositories/year.repository';
import type { FunderView } from '../funder-view';
import { territoryOf } from '../territory-of';
import { concernedActivities, type Concerned } from './concerned';

/** A piece asked for in the year, and where it stands with the funder. */
export interface PackPiece {
  readonly piece: Deliverable;
  readonly sent: Extract<TransmissionCell, { readonly concerned: true }>;
}

/** All that a pack is made from beside the report, of one funder and one year. */
export interface PackRecord {
  readonly snapshot: YearSnapshot;
  readonly territory: ReturnType<typeof territoryOf>;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly concerned: Concerned;
  readonly unreadable: number;
  readonly pieces: readonly PackPiece[];
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** Versions kept of the whole record, the latest last. */
  readonly versions: readonly Snapshot[];
  /** Names of persons of the record: words that hold one are quoted nowhere. */
  readonly persons: readonly string[];
}

const piecesOf = ({ deliverables, transmissions, funder, sheet }: FunderView, year: number): readonly PackPiece[] => {
  const asked = deliverablesInYear(deliverables, sheet.frame.conventions, year);
  return transmissionMatrix(asked, [funder], transmissions, year).rows.flatMap(({ deliverable, cells: [cell] }) => (cell?.concerned === true ? [{ piece: deliverable, sent: cell }] : []));
};

/** What was sent of a piece, the latest first. What is being prepared was not. */
export const sentOf = ({ sent: { latest, earlier } }: PackPiece) => [...(latest === null ? [] : [latest]), ...earlier.toReversed()].filter(({ state }) => state !== 'preparing');

export const readPackRecord = async ({ db, dossier }: StorageAccess, view: FunderView, year: number): Promise<PackRecord> => {
  const pieces = piecesOf(view, year);
  const [snapshot, { records, refused }, evidence, documents, { whole }, persons] = await Promise.all([
    readYear(db, dossier, year),
    readReportActivities(db, dossier, year),
    readEvidence(db, dossier, [...new Set(pieces.flatMap((piece) => sentOf(piece).flatMap((one) => one.evidence)))]),
    ofDossier(db, 'documents', dossier).toArray(),
    readKeptVersions(db, dossier),
    ofDossier(db, 'persons', dossier).toArray(),
  ]);
  const territory = territoryOf(view);
  const activities = new Map(records.map((activity) => [activity.id, activity]));
  return {
    snapshot,
    territory,
    activities,
    concerned: concernedActivities(snapshot, activities, { funder: view.funder.id, territory: territory?.code }),
    unreadable: refused.length,
    pieces,
    evidence: new Map(evidence.map((piece) => [piece.id, piece])),
    documents: new Map(documents.map((document) => [document.id, document])),
    versions: whole,
    persons: persons.map(({ name }) => name),
  };
};
