import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '#domain/activities/folded-text';

describe('searching without minding accents', () => {
  it.each([
    ['Événement', 'evenement'],
    ['Œuvre', 'oeuvre'],
    ['l’Été', "l'ete"],
    ['Noël', 'noel'],
  ])('%s is found as %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  it('looks for each word, whatever spaces stand between', () => {
    expect(wordsOf('  Trail\u202fdes   Pyramides ')).toEqual(['trail', 'des', 'pyramides']);
    expect(wordsOf('   ')).toEqual([]);
  });
});
