import type { OpenTableFormat } from '#documents/open-data/data-package';
import type { CivilDay } from '#domain/periods/partial-date';
import type { DossierId } from '#domain/record/id';
import type { Language } from '#i18n/language';
import type { Progressing } from '#storage/workers/conversation';

export const OPEN_DATA_PURPOSES = ['whole', 'published'] as const;
export type OpenDataPurpose = (typeof OPEN_DATA_PURPOSES)[number];

export const OPEN_DATA_CONTENTS = ['json', 'xlsx', 'ods', 'csv'] as const satisfies readonly ('json' | OpenTableFormat)[];
export type OpenDataContent = (typeof OPEN_DATA_CONTENTS)[number];

export interface OpenDataAsked {
  readonly purpose: OpenDataPurpose;
  readonly content: OpenDataContent;
}

export interface OpenDataRequest extends OpenDataAsked {
  readonly database: string;
  readonly dossier: DossierId;
  readonly language: Language;
  readonly today: CivilDay;
  /** The instant when it is made. */
  readonly at: string;
}

export interface OpenDataProgress {
  readonly step: 'reading' | 'writing';
  readonly done?: number;
  readonly total?: number;
}

export interface WrittenOpenData {
  readonly type: 'written';
  readonly name: string;
  readonly file: Blob;
  /** SHA-256 of the canonical content of the JSON; tables have none. */
  readonly hash?: string;
  /** Texts that were cut to fit their cells, with the tables that have some. */
  readonly cut: { readonly cells: number; readonly tables: readonly string[] };
}

export type OpenDataAnswer = WrittenOpenData | { readonly type: 'refused' } | { readonly type: 'failed'; readonly error: string };

export type OpenDataMessage = OpenDataAnswer | Progressing<OpenDataProgress>;
