import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findText, replaceFound, type TextSearch } from '#domain/activities/bulk/literal-search';
import { findChanges, planReplacement } from '#domain/activities/bulk/replace-text';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const search = (text: string, over: Partial<TextSearch> = {}): TextSearch => ({ text, replacement: 'X', folded: false, wholeWord: false, ...over });

const replaced = (text: string, asked: TextSearch): string => replaceFound(text, findText(text, asked), asked.replacement);

describe('finding a text in a column', () => {
  it('takes every sign literally', () => {
    expect(replaced('Coût (3.5 €) $1 [a]', search('(3.5 €)', { replacement: '$1 $& \\' }))).toBe('Coût $1 $& \\ $1 [a]');
  });

  it('tells capitals and accents apart unless they are folded', () => {
    expect(replaced('Étude, étude, ETUDE', search('étude'))).toBe('Étude, X, ETUDE');
    expect(replaced('Étude, étude, ETUDE, e\u0301tude', search('etude', { folded: true }))).toBe('X, X, X, X');
  });

  it('finds any apostrophe and any space by another when they are folded', () => {
    expect(replaced('l’été\u202f: l\'ete :', search('l\'été :', { folded: true }))).toBe('X X');
  });

  it('never cuts a ligature in two, and finds it by its letters', () => {
    expect(replaced('œuvre', search('e', { folded: true }))).toBe('œuvrX');
    expect(replaced('Œuvre', search('oeuvre', { folded: true }))).toBe('X');
  });

  it('finds whole words only when asked, beside an apostrophe or a hyphen too', () => {
    expect(replaced('Nord, Nordique, l\'Nord, Nord-Est, étéNord', search('Nord', { wholeWord: true }))).toBe('X, Nordique, l\'X, X-Est, étéNord');
  });

  it('gives the text back when each place found is replaced by itself', () => {
    holdsFor(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean(), (text, text2, folded, wholeWord) => {
        const found = findText(text + text2 + text, search(text2, { folded, wholeWord }));
        const whole = text + text2 + text;
        let last = 0;
        for (const [start, end] of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});

describe('replacing in a column', () => {
  const activities = [anActivity({ id: idFor('a'), partners: ['CAUE du Nord', 'CAUE'], title: 'Visite' }), anActivity({ id: idFor('b'), partners: ['Ville'], reportText: 'Visite' })];

  it('shows each value before and after, and changes only those that are kept', () => {
    const changes = findChanges(activities, 'partners', search('CAUE', { replacement: 'Conseil' }));
    expect(changes.map(({ before, after }) => [before, after])).toEqual([['CAUE du Nord', 'Conseil du Nord'], ['CAUE', 'Conseil']]);
    expect(planReplacement(changes.slice(1)).activities.map(({ partners }) => partners)).toEqual([['CAUE du Nord', 'Conseil']]);
  });

  it('drops a value that became empty, and one that is there twice', () => {
    expect(planReplacement(findChanges(activities, 'partners', search(' du Nord', { replacement: '' }))).activities[0]?.partners).toEqual(['CAUE']);
    expect(planReplacement(findChanges(activities, 'partners', search('Ville', { replacement: '' }))).activities[0]?.partners).toEqual([]);
  });

  it('never empties a title, and takes away a text of the report that became empty', () => {
    expect(findChanges(activities, 'title', search('Visite', { replacement: '' }))).toMatchObject([{ fault: 'empty' }]);
    expect(planReplacement(findChanges(activities, 'title', search('Visite', { replacement: '' }))).activities).toEqual([]);
    expect(planReplacement(findChanges(activities, 'reportText', search('Visite', { replacement: '' }))).activities[0]).not.toHaveProperty('reportText');
  });
});
