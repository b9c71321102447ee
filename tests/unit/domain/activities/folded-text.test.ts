import { describe, expect, it } from 'vitest';
import { foldText, singularOf, wordsOf } from '#domain/activities/folded-text';

describe('searching without minding accents', () => {
  it.each([
    ['Événement', 'evenement'],
    ['Œuvre', 'oeuvre'],
    ['l’Été', "l'ete"],
    ['Noël', 'noel'],
    ['o\uFB03ciel', 'officiel'],
    ['Fe\u0302te', 'fete'],
    ['8ᵉ', '8e'],
  ])('%s is found as %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  it('looks for each word, whatever spaces stand between', () => {
    expect(wordsOf('  Trail\u202fdes   Pyramides ')).toEqual(['trail', 'des', 'pyramides']);
    expect(wordsOf('   ')).toEqual([]);
  });

  it('keeps square metres apart from a figure', () => {
    expect(foldText('120 m²')).not.toContain('m2');
  });

  it.each([
    ['fetes', 'fete'],
    ['chateaux', 'chateau'],
    ['regionaux', 'regional'],
    ['travaux', 'travail'],
    ['lieux', 'lieu'],
    ['bus', 'bus'],
  ])('the singular of %s is %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});
