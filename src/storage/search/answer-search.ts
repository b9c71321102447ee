import { JalonDatabase } from '../database';
import { RecordSearch } from './record-search';
import type { SearchMessage, SearchRequest } from './search-requests';
import { readUsedWords } from './used-words';

type Refresh = Extract<SearchRequest, { type: 'refresh' }>;
type AskUsedWords = Extract<SearchRequest, { type: 'used-words' }>;

const usedWords = async ({ database, dossier, number }: AskUsedWords): Promise<SearchMessage> => {
  const db = new JalonDatabase(database);
  try {
    await db.open();
    return { type: 'used', number, used: await readUsedWords(db, dossier) };
  } finally {
    db.close();
  }
};

/** Answers one page's requests in order, so that a search waits for the read that was asked for before it. */
export const searchResponder = (): ((request: SearchRequest) => Promise<SearchMessage>) => {
  let kept: { readonly dossier: string; readonly db: JalonDatabase; readonly search: RecordSearch } | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const refresh = async ({ database, dossier, number }: Refresh): Promise<SearchMessage> => {
    if (kept?.dossier !== dossier) {
      kept?.db.close();
      const db = new JalonDatabase(database);
      kept = { dossier, db, search: new RecordSearch(db, dossier) };
    }
    await kept.db.open();
    await kept.search.refresh();
    // Kept open, the connection would hold back an upgrade made by another tab.
    kept.db.close({ disableAutoOpen: false });
    return { type: 'ready', number };
  };

  const answer = (request: SearchRequest): SearchMessage | Promise<SearchMessage> => {
    switch (request.type) {
      case 'refresh':
        return refresh(request);
      case 'used-words':
        return usedWords(request);
      case 'search':
        return { type: 'found', number: request.number, found: kept?.search.search(request.query, request.most) ?? { groups: [], close: false } };
    }
  };

  return (request) => {
    const next = before.then(() => answer(request)).catch((): SearchMessage => ({ type: 'failed', number: request.number }));
    before = next;
    return next;
  };
};
