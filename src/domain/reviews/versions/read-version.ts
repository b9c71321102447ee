import { z } from 'zod';
import { readDossierFile, type DossierContent, type DossierFileError } from '../../dossier/dossier-file';
import { refused, type Result } from '../../record/result';

/** Why a text is no version, as codes that the interface puts into words. */
export type VersionFault = { readonly code: 'not-a-version' } | { readonly code: 'invalid'; readonly error: DossierFileError };

const versionFileSchema = z.looseObject({ dossiers: z.tuple([z.looseObject({ id: z.string() })]) });

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A version from its text, whatever it comes from: every row is parsed and every reference checked, as for any file. */
export const readVersion = (text: string): Result<DossierContent, VersionFault> => {
  const parsed = versionFileSchema.safeParse(asJson(text));
  if (!parsed.success) return refused({ code: 'not-a-version' });
  const [{ id }] = parsed.data.dossiers;
  const content = readDossierFile({ format: 'jalon-dossier', version: 1, dossier: id, tables: parsed.data });
  return content.ok ? content : refused({ code: 'invalid', error: content.reason });
};
