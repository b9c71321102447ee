import type { SourceDocument } from '#domain/dossier/dossier';
import type { Source } from '#domain/record/source';

/** « Rapport 2022, Point sur les retombées »: the document and the heading, as far as they are known. */
export const formatPlace = (source: Source, documents: ReadonlyMap<Source['document'], SourceDocument>): string =>
  [documents.get(source.document)?.shortTitle, source.heading].filter(Boolean).join(', ');
