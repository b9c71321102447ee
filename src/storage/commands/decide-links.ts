import { decideLinks as linksDecided, type LinkDecision } from '#domain/links/decide-links';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import { done, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { newRecordId } from '../new-record-id';
import type { Write } from './commit';
import { commitBeside } from './commit-beside';

/** How links are decided on; the code tells it in the journal. */
export type LinkCommand = 'confirm-links' | 'refuse-links' | 'make-link' | 'cut-link';

/**
 * Writes what someone decided of some links as one change that one undo takes back. A link that is refused or cut stays
 * stored as refused, so that it is not proposed again.
 */
export const decideLinks = async (db: JalonDatabase, dossier: DossierId, name: LinkCommand, decisions: readonly LinkDecision[]): Promise<Result<unknown, Refusal>> => {
  const activities = [...new Set(decisions.map(({ activity }) => activity))];
  const links = await db
    .records('links')
    .where('[dossier+activity]')
    .anyOf(activities.map((activity): [DossierId, string] => [dossier, activity]))
    .toArray();
  const writes = linksDecided(decisions, { dossier, links, newId: newRecordId }).map((put): Write => ({ table: 'links', put }));
  // What already says so is no change: a key pressed twice leaves nothing in the journal.
  if (writes.length === 0) return done(null);
  return commitBeside(db, { dossier, name, writes });
};
