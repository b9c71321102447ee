import { beforeAll, describe, expect, it } from 'vitest';
import { en, loadMessages as loadEnglish } from '#i18n/en/messages';
import { FEATURE_NAMES, fr, loadMessages as loadFrench } from '#i18n/fr/messages';

/** Every message by its path; a computed one by the text of its function. */
const flat = (messages: object, path = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${path}.${key}`) : [[`${path}.${key}`, value] as const],
  );

/** Words that both languages write alike. */
const ALIKE = new Set([
  'Jalon', '—', '·', '›', 'Navigation', 'Source', 'Date', 'Dates', 'Total', 'Programme', 'Programmes', 'Convention', 'Conventions', 'Document',
  'Documents', 'Mission', 'Missions', 'Participants', 'participants', 'Publication', 'Publications', 'Publi\u00adcations', 'Communication',
  'Communi\u00adcation', 'Assistance', 'Assis\u00adtance', 'Radio', 'TV', 'Web', 'Clics', 'Films', 'Sites', 'Satisfaction', 'Culture', 'Actions', 'Contacts',
  'Information', 'Signatures', 'Conclusions', 'Transmissions', 'Conditions', 'Organisation', 'Journal', 'exact', 'conclusion', 'Observations',
  'contacts', 'films', 'publications', 'communes', 'sites', 'km', 'euros', 'Photos', 'Pages', 'UTF-8', 'UTF-16', 'Windows-1252',
]);

const frenchOnly = /[«»]|[àâçéèêëîïôûùœ]| [;:!?]|\b(?:le|les|des|une|est|dans|pas|pour|avec)\b/iu;

/** What a message says; a computed one, for counts of three or else for lists of codes. */
const said = (message: unknown): string => {
  if (typeof message !== 'function') return String(message);
  const given = [Array.from({ length: 6 }, () => 3), Array.from({ length: 6 }, () => ['1.1', '1.2'])];
  for (const values of given) {
    try {
      return String((message as (...given: readonly unknown[]) => unknown)(...values));
    } catch {
      // It wants something else: its type keeps it whole.
    }
  }
  return '';
};

beforeAll(async () => {
  await Promise.all(FEATURE_NAMES.flatMap((feature) => [loadFrench(feature), loadEnglish(feature)]));
});

describe('the English catalogue', () => {
  it('has every message of the French one, and no other', () => {
    expect(flat(en).map(([path]) => path).toSorted()).toEqual(flat(fr).map(([path]) => path).toSorted());
  });

  it('says each in English', () => {
    const french = new Map(flat(fr));
    const untold = flat(en).filter(([path, message]) => typeof message === 'string' && message === french.get(path) && !ALIKE.has(message) && /\p{L}/u.test(message));
    expect(untold).toEqual([]);
  });

  it('has no French word or French spacing left', () => {
    expect(flat(en).filter(([, message]) => frenchOnly.test(said(message)))).toEqual([]);
  });
});
