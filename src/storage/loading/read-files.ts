import { readDossierFiles, type DossierContent, type DossierFileError } from '#domain/dossier/dossier-file';
import { readEnvelope } from '#domain/dossier/dossier-file-envelope';
import { done, refused, type Result } from '#domain/record/result';
import { LARGEST_BYTES } from './largest-bytes';

/** Why files were not read as a dossier, as codes that the interface puts into words; `name` is the file at fault. */
export type FilesRefusal =
  | { readonly code: 'empty'; readonly name: string }
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'unreadable'; readonly name?: string }
  | { readonly code: 'not-json'; readonly name: string }
  | { readonly code: 'invalid'; readonly name?: string; readonly error: DossierFileError };

/** What is read of a browser's `File`. */
export type GivenFile = Pick<File, 'name' | 'size' | 'text'>;

const parse = (name: string, text: string): Result<unknown, FilesRefusal> => {
  if (text.trim() === '') return refused({ code: 'empty', name });
  try {
    return done(JSON.parse(text));
  } catch {
    return refused({ code: 'not-json', name });
  }
};

const readOne = async (file: GivenFile): Promise<Result<unknown, FilesRefusal>> => {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused({ code: 'unreadable', name: file.name });
  }
  const parsed = parse(file.name, text);
  if (!parsed.ok) return parsed;
  const envelope = readEnvelope(parsed.value);
  return envelope.ok ? parsed : refused({ code: 'invalid', name: file.name, error: envelope.reason });
};

/**
 * Files chosen by someone, read as one dossier: their size before anything, then their text, their format, and every row.
 * Nothing is stored; the first fault is returned, and nothing of what was read.
 */
export const readFiles = async (files: readonly GivenFile[]): Promise<Result<DossierContent, FilesRefusal>> => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > LARGEST_BYTES) return refused({ code: 'too-large', bytes });
  const contents: unknown[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if (!read.ok) return read;
    contents.push(read.value);
  }
  const content = readDossierFiles(contents);
  return content.ok ? content : refused({ code: 'invalid', error: content.reason, ...(files.length === 1 && { name: files[0]?.name ?? '' }) });
};
