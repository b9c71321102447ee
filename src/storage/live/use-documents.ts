import { useMemo } from 'react';
import type { SourceDocument } from '#domain/dossier/dossier';
import type { DocumentId } from '#domain/record/id';
import { ofDossier } from '../record-range';
import { useLiveRead } from './storage-context';

const NONE: readonly SourceDocument[] = [];

/** The source documents by id, for naming where a record comes from; empty until they are read. */
export const useDocuments = (): ReadonlyMap<DocumentId, SourceDocument> => {
  const { data = NONE } = useLiveRead('documents', [], ({ db, dossier }) => ofDossier(db, 'documents', dossier).toArray());
  return useMemo(() => new Map(data.map((document) => [document.id, document])), [data]);
};
