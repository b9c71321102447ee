import type { Activity } from '../../activities/activity';
import { canonicalContent } from '../../dossier/canonical-content';
import type { DossierTablesContent } from '../../dossier/references-problem';
import type { Programme } from '../../programme/planned-action';
import type { Review } from '../review';

/** What is written for oneself, and when something was typed, is no part of what is shown or kept for others. */
const asShown = ({ internalNote: _note, statusSetBy: _setBy, ...activity }: Activity): Activity => activity;

/** Notes of a session are its writer's own. */
const asHeld = ({ notes: _notes, ...session }: Review): Review => session;

/** Stages stay; the versions kept of them are no content of another version. */
const withoutKept = (programme: Programme): Programme => ({
  ...programme,
  versions: programme.versions.map(({ snapshot: _snapshot, ...stage }) => stage),
});

/** The tables of a version: the record without its notes of work, nor the versions that were kept of it before. */
export const versionTables = (tables: DossierTablesContent): DossierTablesContent => ({
  ...tables,
  activities: tables.activities.map(asShown),
  reviews: tables.reviews.map(asHeld),
  programmes: tables.programmes.map(withoutKept),
  snapshots: [],
});

/**
 * A version as the text that its hash is taken of: the same for the same content, whatever the order in which it was written.
 * Canonical JSON (RFC 8785) of composed letters (NFC), records by id; files stand by their own hash.
 */
export const versionText = (tables: DossierTablesContent): string => canonicalContent(versionTables(tables));
