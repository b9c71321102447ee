import type { DossierId } from '#domain/record/id';
import type { Found } from '#domain/search/search-index';
import type { RecordEntry } from './record-entries';
import type { UsedWords } from './used-words';

/** What the page asks of the worker that searches; each request is answered once, under its own number. */
export type SearchRequest =
  | { readonly type: 'refresh'; readonly number: number; readonly database: string; readonly dossier: DossierId }
  | { readonly type: 'used-words'; readonly number: number; readonly database: string; readonly dossier: DossierId }
  | { readonly type: 'search'; readonly number: number; readonly query: string; readonly most: number };

export type SearchMessage =
  | { readonly type: 'ready'; readonly number: number }
  | { readonly type: 'found'; readonly number: number; readonly found: Found<RecordEntry> }
  | { readonly type: 'used'; readonly number: number; readonly used: UsedWords }
  | { readonly type: 'failed'; readonly number: number };
