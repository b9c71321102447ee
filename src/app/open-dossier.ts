import { v7 } from 'uuid';
import type { DossierFileError } from '#domain/dossier/dossier-file';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { browserCanaries, type Canary } from '#storage/canary/canary';
import { isOpenedAnyway } from '#storage/canary/opened-anyway';
import type { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { fetchShippedDossier, readShipped, SHIPPED_NAME, SHIPPED_VERSION, type ShippedFiles } from '#storage/loading/shipped-dossier';
import { errorName } from '#storage/opening/database-errors';
import { readOpening } from '#storage/opening/read-opening';

/** This browser remembers more than its database holds; `remains` when a part of the dossier is still there. */
export interface MissingRecords {
  readonly code: 'missing';
  readonly known: readonly Canary[];
  readonly remains: DossierId | undefined;
}

export type OpeningRefusal =
  | MissingRecords
  /** The last dossier was deleted here, on purpose: what comes next is the user's choice. */
  | { readonly code: 'no-dossier' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'invalid-file'; readonly error: DossierFileError }
  | { readonly code: 'not-saved'; readonly error: string }
  | { readonly code: 'storage-refused' }
  | { readonly code: 'full' }
  /** The browser cannot open the database at all: its file may be damaged. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'newer-database' };

const storageRefusal = (name: string): OpeningRefusal => {
  switch (name) {
    case 'DatabaseNewer':
    case 'VersionError':
      return { code: 'newer-database' };
    case 'QuotaExceededError':
      return { code: 'full' };
    case 'UnknownError':
      return { code: 'unreadable' };
    default:
      return { code: 'storage-refused' };
  }
};

/** Fetches the shipped dossier, makes sure of all of it, then stores it; nothing is written when anything is at fault. */
export const loadShipped = async (db: JalonDatabase): Promise<Result<DossierId, OpeningRefusal>> => {
  let shipped: ShippedFiles;
  try {
    shipped = await fetchShippedDossier();
  } catch {
    return refused({ code: 'unreachable' });
  }
  const content = await readShipped(shipped);
  if (!content.ok) return refused({ code: 'invalid-file', error: content.reason });
  const loaded = await loadBaseline(db, content.value, { from: SHIPPED_NAME, ...(shipped.intact && { version: SHIPPED_VERSION }) });
  if (loaded.ok || loaded.reason.code === 'dossier-exists') return done(content.value.dossier);
  return refused(loaded.reason.error === 'QuotaExceededError' ? { code: 'full' } : loaded.reason);
};

export const IMPORT_ADDRESS = `${import.meta.env.BASE_URL}importer`;

export const START_ADDRESS = `${import.meta.env.BASE_URL}dossier/nouveau`;

/** Only the page that takes a backup in may open without a dossier, once the user has asked for it. */
const opensForBackup = ({ known }: MissingRecords): DossierId | undefined => {
  const dossier = known[0]?.dossier;
  return dossier !== undefined && isOpenedAnyway(dossier) && globalThis.location.pathname === IMPORT_ADDRESS ? dossier : undefined;
};

const withoutDossier = (db: JalonDatabase, missing: MissingRecords): Result<DossierId, OpeningRefusal> => {
  const dossier = opensForBackup(missing);
  if (dossier === undefined) return refused(missing);
  db.close({ disableAutoOpen: false });
  db.mayCreate = true;
  return done(dossier);
};

/** The two pages that make a dossier open without one: under an id that names nothing yet. */
const afterDeletion = (): Result<DossierId, OpeningRefusal> =>
  [IMPORT_ADDRESS, START_ADDRESS].includes(globalThis.location.pathname) ? done(v7() as DossierId) : refused({ code: 'no-dossier' });

/** The dossier to show: the one open last, else the shipped one, stored now; never in the place of one that is missing. */
export const openDossier = async (
  db: JalonDatabase,
  onFirstOpening: () => void,
): Promise<Result<DossierId, OpeningRefusal>> => {
  try {
    const opening = await readOpening(db, browserCanaries());
    if (opening.state === 'dossier') return done(opening.dossier);
    if (opening.state === 'emptied') return afterDeletion();
    if (opening.state === 'missing') return withoutDossier(db, { code: 'missing', known: opening.known, remains: opening.remains });
  } catch (error) {
    return refused(storageRefusal(errorName(error)));
  }
  onFirstOpening();
  return loadShipped(db);
};
