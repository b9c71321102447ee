import { queryOptions, type QueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { liveQuery, type Subscription } from 'dexie';
import { isConnectionLost } from '../opening/database-errors';

/** So many times a read is tried again on a new connection. */
const ATTEMPTS = 3;

/** How a dead connection is replaced, or given up with a screen that says so. */
interface Connection {
  readonly reopen: () => Promise<boolean>;
  readonly giveUp: () => void;
}

/**
 * The one bridge between Dexie's live queries and TanStack Query: the first answer settles the query, every later one
 * (this tab or another) replaces the cached data, and the subscription ends when the cache drops the query.
 */
export class LiveQueries {
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #client: QueryClient;
  readonly #connection: Connection | undefined;

  constructor(client: QueryClient, connection?: Connection) {
    this.#client = client;
    this.#connection = connection;
    client.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'removed') this.#end(query.queryHash);
    });
  }

  /** Options for `useQuery`: `read` is run again by Dexie whenever what it read has changed. */
  options<Data>(key: QueryKey, read: () => Promise<Data>): UseQueryOptions<Data> {
    return queryOptions({
      queryKey: key,
      queryFn: () => this.#subscribe(key, read),
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      networkMode: 'always',
      structuralSharing: false,
    });
  }

  #subscribe<Data>(key: QueryKey, read: () => Promise<Data>): Promise<Data> {
    const hash = this.#hashOf(key);
    this.#end(hash);
    return new Promise((resolve, reject) => {
      let settled = false;
      let attempts = 0;
      const next = (data: Data): void => {
        attempts = 0;
        if (settled) this.#client.setQueryData(key, data);
        settled = true;
        resolve(data);
      };
      const give = (cause: unknown): void => {
        if (settled) this.#fail(key, cause);
        this.#end(hash);
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      };
      const listen = (): void => {
        this.#subscriptions.set(hash, liveQuery(read).subscribe({ next, error }));
      };
      const error = (cause: unknown): void => {
        attempts += 1;
        const lost = this.#connection !== undefined && isConnectionLost(cause);
        if (lost && attempts > ATTEMPTS) this.#connection.giveUp();
        if (!lost || attempts > ATTEMPTS) give(cause);
        else void this.#connection.reopen().then((connected) => (connected && this.#subscriptions.has(hash) ? listen() : give(cause)));
      };
      listen();
    });
  }

  #hashOf(key: QueryKey): string {
    return this.#client.getQueryCache().find({ queryKey: key, exact: true })?.queryHash ?? JSON.stringify(key);
  }

  #fail(key: QueryKey, cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.#client.getQueryCache().find({ queryKey: key, exact: true })?.setState({ status: 'error', error });
  }

  #end(hash: string): void {
    this.#subscriptions.get(hash)?.unsubscribe();
    this.#subscriptions.delete(hash);
  }
}
