import type { NewDossierForm, TypedFunder } from '#domain/dossier/new-dossier-form';
import type { OutlineLine } from '#domain/objectives/outline';

/** What is typed to start a dossier, with the list as it was pasted. */
export interface StartDraft extends NewDossierForm {
  readonly pasted: string;
}

const KEY = 'jalon:new-dossier';

export const EMPTY_DRAFT: StartDraft = {
  name: '',
  shortName: '',
  calledInSentences: '',
  title: '',
  firstYear: '',
  lastYear: '',
  territories: '',
  pasted: '',
  lines: [],
  funders: [{ name: '', maximum: '' }],
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isLine = (value: unknown): value is OutlineLine =>
  typeof value === 'object' && value !== null && 'level' in value && (value.level === 'goal' || value.level === 'objective') &&
  'code' in value && isText(value.code) && 'title' in value && isText(value.title) && 'line' in value && typeof value.line === 'number';

const isFunder = (value: unknown): value is TypedFunder =>
  typeof value === 'object' && value !== null && 'name' in value && isText(value.name) && 'maximum' in value && isText(value.maximum);

const listOf = <Item>(value: unknown, is: (item: unknown) => item is Item): readonly Item[] | undefined =>
  Array.isArray(value) && value.every(is) ? value : undefined;

/** A draft of another shape, or cut, gives back what can be read of it. */
const readable = (stored: Readonly<Record<string, unknown>>): StartDraft => {
  const texts = Object.entries(EMPTY_DRAFT).filter(([key, empty]) => isText(empty) && isText(stored[key]));
  return {
    ...EMPTY_DRAFT,
    ...Object.fromEntries(texts.map(([key]) => [key, stored[key]])),
    lines: listOf(stored['lines'], isLine) ?? EMPTY_DRAFT.lines,
    funders: listOf(stored['funders'], isFunder) ?? EMPTY_DRAFT.funders,
  };
};

/** What was being typed when the page was left, or nothing yet. */
export const readStartDraft = (): StartDraft => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof stored === 'object' && stored !== null ? readable(stored as Readonly<Record<string, unknown>>) : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
};

export const keepStartDraft = (draft: StartDraft): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // No room for it: it is still on the page.
  }
};

export const forgetStartDraft = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
};
