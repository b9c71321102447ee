import { JalonDatabase } from '../database';
import { RecordSearch } from './record-search';
import type { SearchMessage, SearchRequest } from './search-requests';

type Refresh = Extract<SearchRequest, { type: 'refresh' }>;

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
    if (request.type === 'refresh') return refresh(request);
    const { number, query, most } = request;
    return { type: 'found', number, found: kept?.search.search(query, most) ?? { groups: [], close: false } };
  };

  return (request) => {
    const next = before.then(() => answer(request)).catch((): SearchMessage => ({ type: 'failed', number: request.number }));
    before = next;
    return next;
  };
};
