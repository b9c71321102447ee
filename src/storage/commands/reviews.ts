import type { Evidence } from '#domain/evidence/evidence';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Programme } from '#domain/programme/planned-action';
import type { EvidenceId, ReviewId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { Conclusion, DeclaredConfidence, Review, Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { droppedEvidence } from '../evidence/dropped-evidence';
import { ofDossier } from '../record-range';
import { commit, type Write } from './commit';

type Answer = Promise<Result<JournalEntry, Refusal>>;

/** Writes a session as it was typed. */
export const saveSession = (db: JalonDatabase, session: Review): Answer =>
  commit(db, { dossier: session.dossier, name: session.rev === 0 ? 'add-session' : 'edit-session', writes: [{ table: 'reviews', put: session }] });

/** Writes what a session is to talk about, in its order. */
export const saveAgenda = (db: JalonDatabase, session: Review): Answer =>
  commit(db, { dossier: session.dossier, name: 'edit-agenda', writes: [{ table: 'reviews', put: session }] });

/** Says where the minutes of a session stand; undefined: nothing is said of them any more. */
export const saveMinutes = (db: JalonDatabase, { minutes: _before, ...session }: Review, minutes: Review['minutes']): Answer =>
  commit(db, { dossier: session.dossier, name: 'set-minutes', writes: [{ table: 'reviews', put: { ...session, ...(minutes !== undefined && { minutes }) } }] });

/** Writes what the organisation declares of each objective; nothing when it declares nothing any more. */
export const saveConfidence = (db: JalonDatabase, { confidence: _before, ...session }: Review, confidence: readonly DeclaredConfidence[]): Answer =>
  commit(db, { dossier: session.dossier, name: 'set-confidence', writes: [{ table: 'reviews', put: { ...session, ...(confidence.length > 0 && { confidence: [...confidence] }) } }] });

/** Writes which files go with a session, with those that are new; one that nothing names any more goes to the bin. */
export const saveSessionFiles = async (db: JalonDatabase, session: Review, ids: readonly EvidenceId[], made: readonly Evidence[]): Answer => {
  const after = { ...session, evidence: [...ids] };
  const dropped = await droppedEvidence(db, session.dossier, [{ before: session, after }]);
  const writes: readonly Write[] = [...made.map((put): Write => ({ table: 'evidence', put })), { table: 'reviews', put: after }, ...dropped];
  return commit(db, { dossier: session.dossier, name: 'set-session-files', writes });
};

const withoutReview = ({ review: _review, ...snapshot }: Snapshot): Snapshot => snapshot;

/** The stage stays, with its date and its body; only the session that it named is gone. */
const withoutSession = (programme: Programme, session: ReviewId): Programme => ({
  ...programme,
  versions: programme.versions.map(({ review, ...stage }) => (review === undefined || review === session ? stage : { ...stage, review })),
});

/**
 * Puts a session in the bin with its conclusions and the evidence that is of nothing else. Versions kept for it stay, and no
 * longer name it. One undo brings all of it back.
 */
export const removeSession = async (db: JalonDatabase, session: Review): Answer => {
  const { dossier, id } = session;
  const [conclusions, snapshots, programmes] = await Promise.all([
    ofDossier(db, 'conclusions', dossier).filter(({ review }) => review === id).toArray(),
    ofDossier(db, 'snapshots', dossier).filter(({ review }) => review === id).toArray(),
    ofDossier(db, 'programmes', dossier).filter(({ versions }) => versions.some(({ review }) => review === id)).toArray(),
  ]);
  const writes: readonly Write[] = [
    ...conclusions.map((remove): Write => ({ table: 'conclusions', remove })),
    ...snapshots.map((snapshot): Write => ({ table: 'snapshots', put: withoutReview(snapshot) })),
    ...programmes.map((programme): Write => ({ table: 'programmes', put: withoutSession(programme, id) })),
    { table: 'reviews', remove: session },
    ...(await droppedEvidence(db, dossier, [{ before: session, after: { ...session, evidence: [] } }])),
  ];
  return commit(db, { dossier, name: 'remove-session', writes });
};

/** Writes what a session concluded, as it was typed. */
export const saveConclusion = (db: JalonDatabase, conclusion: Conclusion): Answer =>
  commit(db, { dossier: conclusion.dossier, name: conclusion.rev === 0 ? 'add-conclusion' : 'edit-conclusion', writes: [{ table: 'conclusions', put: conclusion }] });

/** Says what became of a conclusion, which a later session looks at first. */
export const followConclusion = (db: JalonDatabase, conclusion: Conclusion, followUp: Conclusion['followUp']): Answer =>
  commit(db, { dossier: conclusion.dossier, name: 'follow-conclusion', writes: [{ table: 'conclusions', put: { ...conclusion, followUp } }] });

export const removeConclusion = (db: JalonDatabase, conclusion: Conclusion): Answer =>
  commit(db, { dossier: conclusion.dossier, name: 'remove-conclusion', writes: [{ table: 'conclusions', remove: conclusion }] });
