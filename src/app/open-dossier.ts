import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { browserCanaries, type Canary } from '#storage/canary/canary';
import { isOpenedAnyway } from '#storage/canary/opened-anyway';
import type { JalonDatabase } from '#storage/database';
import { loadShipped, type ShippedRefusal } from '#storage/loading/load-shipped';
import { errorName } from '#storage/opening/database-errors';
import { readOpening } from '#storage/opening/read-opening';
import { newRecordId } from '#storage/new-record-id';

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
  | ShippedRefusal
  | { readonly code: 'storage-refused' }
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
  [IMPORT_ADDRESS, START_ADDRESS].includes(globalThis.location.pathname) ? done(newRecordId()) : refused({ code: 'no-dossier' });

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
