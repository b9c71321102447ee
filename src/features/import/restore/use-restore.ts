import { useEffect, useRef, useState } from 'react';
import type { DossierId } from '#domain/record/id';
import { openBackupClient, type BackupClient } from '#storage/backup/backup-client';
import type { BackupAnswer } from '#storage/backup/backup-requests';
import type { RestorePreview } from '#storage/backup/preview-restore';
import type { BackupProgress } from '#storage/backup/progress';
import { useStorage } from '#storage/live/storage-context';
import type { RestoreFailure } from './refusal-in-words';

/** A backup to restore: a file that was chosen, or a restore point. */
export interface Source {
  readonly name: string;
  readonly file: Blob;
}

export type RestoreMode = 'new' | 'replace';

export type RestoreState =
  | { readonly step: 'idle' | 'cancelled' }
  | { readonly step: 'working'; readonly progress: BackupProgress }
  | { readonly step: 'password'; readonly source: Source; readonly wrong: boolean }
  | { readonly step: 'preview'; readonly source: Source; readonly preview: RestorePreview }
  | { readonly step: 'refused'; readonly name: string; readonly refusal: RestoreFailure }
  | { readonly step: 'restored'; readonly dossier: DossierId; readonly mode: RestoreMode };

/** Once writing has begun, the browser's transaction does all or nothing: it is not stopped half way. */
export const canStop = ({ step }: BackupProgress): boolean => step !== 'writing' && step !== 'proving';

const afterCheck = (answer: BackupAnswer, source: Source): RestoreState => {
  if (answer.type === 'checked') return { step: 'preview', source, preview: answer.preview };
  if (answer.type === 'failed') return { step: 'refused', name: source.name, refusal: { code: 'failed', error: answer.error } };
  if (answer.type !== 'refused') return { step: 'idle' };
  const { code } = answer.refusal;
  if (code === 'password-needed' || code === 'wrong-password') return { step: 'password', source, wrong: code === 'wrong-password' };
  return { step: 'refused', name: source.name, refusal: answer.refusal };
};

const afterRestore = (answer: BackupAnswer, source: Source, mode: RestoreMode): RestoreState =>
  answer.type === 'restored' ? { step: 'restored', dossier: answer.dossier, mode } : afterCheck(answer, source);

/** One backup at a time: checked, previewed, then restored on demand, all beside the page. */
export const useRestore = () => {
  const { db, dossier: current } = useStorage();
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const client = useRef<BackupClient | null>(null);
  const stop = (): void => {
    client.current?.stop();
    client.current = null;
  };
  useEffect(() => stop, []);
  const opened = (): BackupClient => (client.current ??= openBackupClient((progress) => setState({ step: 'working', progress })));

  const check = async (source: Source, password?: string): Promise<void> => {
    setState({ step: 'working', progress: { step: 'opening' } });
    const asked = { type: 'check', database: db.name, current, file: source.file, ...(password !== undefined && { password }) } as const;
    const next = afterCheck(await opened().ask(asked), source);
    // What was refused leaves nothing to restore; a preview keeps its worker, which holds what was checked.
    if (next.step === 'refused') stop();
    setState(next);
  };

  const restore = async (source: Source, mode: RestoreMode): Promise<void> => {
    setState({ step: 'working', progress: { step: 'comparing' } });
    const answer = await opened().ask({ type: 'restore', mode, from: source.name, createdAt: new Date().toISOString() });
    stop();
    setState(afterRestore(answer, source, mode));
  };

  return {
    state,
    check: (source: Source, password?: string) => void check(source, password),
    restore: (source: Source, mode: RestoreMode) => void restore(source, mode),
    cancel: () => {
      stop();
      setState({ step: 'cancelled' });
    },
  };
};
