import type { DossierId } from '#domain/record/id';
import type { Found } from '#domain/search/search-index';
import type { JalonDatabase } from '../database';
import type { RecordEntry } from './record-entries';
import type { SearchMessage, SearchRequest } from './search-requests';
import type { UsedWords } from './used-words';

/** The page's end of the search: everything is read, kept and looked through beside the page. Null says that it failed. */
export interface SearchClient {
  readonly refresh: (db: JalonDatabase, dossier: DossierId) => Promise<true | null>;
  readonly usedWords: (db: JalonDatabase, dossier: DossierId) => Promise<UsedWords | null>;
  readonly search: (query: string, most: number) => Promise<Found<RecordEntry> | null>;
}

const openClient = (onLost: () => void): SearchClient => {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (message: SearchMessage | null) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    onLost();
  });
  const ask = (make: (number: number) => SearchRequest): Promise<SearchMessage | null> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage(make(last));
    });
  return {
    refresh: async ({ name: database }, dossier) => {
      const message = await ask((number) => ({ type: 'refresh', number, database, dossier }));
      return message?.type === 'ready' ? true : null;
    },
    usedWords: async ({ name: database }, dossier) => {
      const message = await ask((number) => ({ type: 'used-words', number, database, dossier }));
      return message?.type === 'used' ? message.used : null;
    },
    search: async (query, most) => {
      const message = await ask((number) => ({ type: 'search', number, query, most }));
      return message?.type === 'found' ? message.found : null;
    },
  };
};

let client: SearchClient | undefined;

/** One worker for the life of the page: what it has read stays there from one search to the next. */
export const searchClient = (): SearchClient =>
  (client ??= openClient(() => {
    client = undefined;
  }));
