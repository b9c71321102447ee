import { useState } from 'react';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { listDossiers } from '#storage/current-dossier';
import { useStorage } from '#storage/live/storage-context';
import { loadBaseline } from '#storage/loading/load-baseline';
import type { FilesRefusal } from '#storage/loading/read-files';
import { readInWorker } from '#storage/loading/read-in-worker';
import { startOver } from '#ui/url/start-over';

export type ImportRefusal = FilesRefusal | { readonly code: 'not-saved'; readonly error: string };

interface ReadDossier {
  readonly content: DossierContent;
  readonly files: readonly string[];
}

export type ImportState =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly refusal: ImportRefusal }
  | ({ readonly step: 'preview' | 'saving' | 'exists' } & ReadDossier);

/** The journal names the load by its files, on one line. */
const nameOf = (files: readonly string[]): string => files.join(', ').slice(0, 500);

/** Files, then a preview, then one load: each step is refused whole, and leaves what is stored as it was. */
export const useImport = () => {
  const { db } = useStorage();
  const [state, setState] = useState<ImportState>({ step: 'idle' });

  const readFiles = async (files: readonly File[]): Promise<void> => {
    setState({ step: 'reading' });
    const result = await readInWorker(files);
    if (!result.ok) {
      setState({ step: 'refused', refusal: result.reason });
      return;
    }
    const stored = await listDossiers(db);
    const step = stored.some(({ id }) => id === result.value.dossier) ? 'exists' : 'preview';
    setState({ step, content: result.value, files: files.map(({ name }) => name) });
  };

  const load = async ({ content, files }: ReadDossier): Promise<void> => {
    setState({ step: 'saving', content, files });
    const result = await loadBaseline(db, content, nameOf(files));
    if (result.ok) startOver();
    else if (result.reason.code === 'dossier-exists') setState({ step: 'exists', content, files });
    else setState({ step: 'refused', refusal: result.reason });
  };

  return {
    state,
    read: (files: readonly File[]) => {
      if (files.length > 0) void readFiles(files);
    },
    confirm: () => {
      if (state.step === 'preview') void load(state);
    },
    cancel: () => {
      setState({ step: 'idle' });
    },
  };
};
