import { createContext, use } from 'react';
import type { SourceDocument } from '#domain/dossier/dossier';
import type { DocumentId } from '#domain/record/id';

const NONE: ReadonlyMap<DocumentId, SourceDocument> = new Map();

const DocumentsContext = createContext(NONE);

/** The source documents that a page names, given once at its top. */
export const DocumentsProvider = DocumentsContext.Provider;

export const useNamedDocuments = (): ReadonlyMap<DocumentId, SourceDocument> => use(DocumentsContext);
