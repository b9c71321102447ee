import type { UrlSearch } from '#ui/url/search';

const WRITING = 'redaction';

/** Whether the address asks for the report with what arranges it. */
export const isEdited = ({ mode }: UrlSearch): boolean => mode === WRITING;

/** The same address, arranged or only read. */
export const withMode = ({ mode: _left, ...search }: UrlSearch, edited: boolean): UrlSearch => (edited ? { ...search, mode: WRITING } : search);
