import checksums from '#data/mission-bassin-minier/checksums.json';
import conventionUrl from '#data/mission-bassin-minier/convention.json?url';
import linksUrl from '#data/mission-bassin-minier/links-2022-2023.json?url';
import programmeUrl from '#data/mission-bassin-minier/programme-2023.json?url';
import reportUrl from '#data/mission-bassin-minier/report-2022.json?url';
import { assembleDossier } from '#domain/dossier/assemble-dossier';
import type { DossierContent, DossierFileError } from '#domain/dossier/dossier-file';
import { done, type Result } from '#domain/record/result';

/** The files of the dossier that ships with the application; they are fetched at the first opening and never bundled. */
const SHIPPED_FILES = [
  { url: conventionUrl, sha256: checksums['convention.json'] },
  { url: reportUrl, sha256: checksums['report-2022.json'] },
  { url: programmeUrl, sha256: checksums['programme-2023.json'] },
  { url: linksUrl, sha256: checksums['links-2022-2023.json'] },
] as const;

/** Name that the journal gives to this load. */
export const SHIPPED_NAME = 'mission-bassin-minier';

/** Which edition of the dossier this version of the application ships. */
export const SHIPPED_VERSION = SHIPPED_FILES.map(({ sha256 }) => sha256).join(' ');

export interface ShippedFiles {
  readonly files: readonly unknown[];
  /** Whether every byte is one that was shipped: what the tests have parsed need not be parsed again. */
  readonly intact: boolean;
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Without a secure address there is no hashing, and nothing is taken on trust. */
const isIntact = async (bytes: ArrayBuffer, sha256: string): Promise<boolean> => {
  const subtle = (crypto as Partial<Crypto>).subtle;
  return subtle !== undefined && hexadecimal(await subtle.digest('SHA-256', bytes)) === sha256;
};

const fetchFile = async ({ url, sha256 }: (typeof SHIPPED_FILES)[number]) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  const bytes = await response.arrayBuffer();
  return { file: JSON.parse(new TextDecoder().decode(bytes)) as unknown, intact: await isIntact(bytes, sha256) };
};

export const fetchShippedDossier = async (): Promise<ShippedFiles> => {
  const fetched = await Promise.all(SHIPPED_FILES.map(fetchFile));
  return { files: fetched.map(({ file }) => file), intact: fetched.every(({ intact }) => intact) };
};

/** Intact files are those that were checked before they were shipped; any others are checked here, row by row. */
export const readShipped = async ({ files, intact }: ShippedFiles): Promise<Result<DossierContent, DossierFileError>> => {
  if (intact) return done(assembleDossier(files));
  const { readDossierFiles } = await import('#domain/dossier/dossier-file');
  return readDossierFiles(files);
};
