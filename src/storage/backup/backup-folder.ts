import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { errorName } from '../opening/database-errors';
import { sha256Of } from './bytes';

/** What Chromium adds to a folder's handle, which the standard types leave out. */
interface WritableFolder extends FileSystemDirectoryHandle {
  readonly requestPermission: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

type PickFolder = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

export type FolderRefusal = { readonly code: 'not-allowed' } | { readonly code: 'not-written'; readonly error: string } | { readonly code: 'not-same' };

const picker = (): PickFolder | undefined => {
  const pick = (globalThis as { readonly showDirectoryPicker?: PickFolder }).showDirectoryPicker;
  return pick?.bind(globalThis);
};

export const canPickFolder = (): boolean => picker() !== undefined;

/** Asks for the folder that backups go to, and keeps it; undefined when the user gave up. Needs a click. */
export const pickFolder = async (db: JalonDatabase): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    const value = await picker()?.({ id: 'jalon-backups', mode: 'readwrite' });
    if (value !== undefined) await db.meta.put({ key: 'backup-folder', value });
    return value;
  } catch {
    // The dialog was closed, or the browser refuses this folder: nothing is chosen.
    return undefined;
  }
};

export const readFolder = async (db: JalonDatabase): Promise<FileSystemDirectoryHandle | undefined> => {
  const row = await db.meta.get('backup-folder');
  return row?.key === 'backup-folder' ? row.value : undefined;
};

export const forgetFolder = (db: JalonDatabase): Promise<void> => db.meta.delete('backup-folder');

/** Whether the folder may be written to; the browser may ask. Needs a click. */
export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
  if (!('requestPermission' in folder)) return true;
  try {
    return (await (folder as WritableFolder).requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
};

const isFree = async (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> => {
  try {
    await folder.getFileHandle(name);
    return false;
  } catch (error) {
    return errorName(error) === 'NotFoundError';
  }
};

/** A backup never takes the place of another: the second one of a day is `…-2.zip`. */
const freeName = async (folder: FileSystemDirectoryHandle, name: string): Promise<string> => {
  const dot = name.lastIndexOf('.');
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? name : `${name.slice(0, dot)}-${String(copy)}${name.slice(dot)}`;
    if (await isFree(folder, tried)) return tried;
  }
};

const writeAndReadBack = async (folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<Blob> => {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
  return handle.getFile();
};

const hashOf = async (content: Blob): Promise<string> => sha256Of(new Uint8Array(await content.arrayBuffer()));

/** Writes a backup into the folder under a name that is free, reads it back and compares the two. Answers with the name. */
export const writeToFolder = async (folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<Result<string, FolderRefusal>> => {
  try {
    const free = await freeName(folder, name);
    const written = await writeAndReadBack(folder, free, content);
    return (await hashOf(written)) === (await hashOf(content)) ? done(free) : refused({ code: 'not-same' });
  } catch (error) {
    const name = errorName(error);
    return refused(name === 'NotAllowedError' ? { code: 'not-allowed' } : { code: 'not-written', error: name });
  }
};
