import { describe, expect, it } from 'vitest';
import { codeOfBody } from '#domain/reviews/body-code';

describe('the code of a new body', () => {
  it('is its name without accents, and that of no other body', () => {
    expect(codeOfBody('Comité élargi', [])).toBe('comite-elargi');
    expect(codeOfBody('Comité élargi', ['comite-elargi', 'comite-elargi-2'])).toBe('comite-elargi-3');
    expect(codeOfBody('…', [])).toBe('body');
  });
});
