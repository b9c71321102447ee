import type { I18n } from '#i18n/i18n-context';
import { saveFile } from '#ui/save-file';

/** Hands over the JSON Schema of a dossier; what makes it is fetched when it is first asked for. */
export const saveSchema = async (i18n: I18n): Promise<void> => {
  const [{ dossierJsonSchema }, { schemaWords }] = await Promise.all([import('#domain/open-data/dossier-json-schema'), import('./open-data-words')]);
  const text = JSON.stringify(dossierJsonSchema(schemaWords(i18n)), null, 2);
  saveFile(i18n.m.openData.fileNames.schema, new Blob([text], { type: 'application/schema+json' }));
};
