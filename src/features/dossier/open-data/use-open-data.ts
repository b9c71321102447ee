import { useEffect, useRef, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { converse, type Conversation } from '#storage/workers/conversation';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import type { OpenDataAnswer, OpenDataAsked, OpenDataProgress, OpenDataRequest, WrittenOpenData } from './open-data-requests';

export type OpenDataState =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly progress: OpenDataProgress }
  | { readonly step: 'written'; readonly written: Omit<WrittenOpenData, 'file'> }
  | { readonly step: 'refused' }
  | { readonly step: 'failed'; readonly error: string };

type Client = Conversation<OpenDataRequest, OpenDataAnswer>;

const openClient = (onProgress: (progress: OpenDataProgress) => void): Client =>
  converse<OpenDataRequest, OpenDataAnswer, OpenDataProgress>(new Worker(new URL('./open-data.worker.ts', import.meta.url), { type: 'module' }), (error) => ({ type: 'failed', error }), onProgress);

const stateAfter = (answer: OpenDataAnswer): OpenDataState => {
  switch (answer.type) {
    case 'written':
      saveFile(answer.name, answer.file);
      return { step: 'written', written: answer };
    case 'refused':
      return { step: 'refused' };
    case 'failed':
      return { step: 'failed', error: answer.error };
  }
};

/** Writes data of the dossier beside the page and hands them over; it can be stopped at any moment, and ends with the dialog. */
export const useOpenData = () => {
  const { locale } = useI18n();
  const { db, dossier } = useStorage();
  const [state, setState] = useState<OpenDataState>({ step: 'idle' });
  const client = useRef<Client | null>(null);
  const stop = (): void => {
    client.current?.stop();
    client.current = null;
  };
  useEffect(() => stop, []);

  const write = async (asked: OpenDataAsked): Promise<void> => {
    setState({ step: 'working', progress: { step: 'reading' } });
    const opened = openClient((progress) => setState({ step: 'working', progress }));
    client.current = opened;
    const answer = await opened.ask({ ...asked, database: db.name, dossier, language: locale, today: today(), at: new Date().toISOString() });
    stop();
    setState(stateAfter(answer));
  };

  return {
    state,
    write: (asked: OpenDataAsked) => void write(asked),
    forget: () => setState({ step: 'idle' }),
    stop: () => {
      stop();
      setState({ step: 'idle' });
    },
  };
};
