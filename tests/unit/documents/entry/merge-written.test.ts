import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWritten, type WrittenField } from '#documents/entry/merge-written';
import { blankActivity, blankFigure, type WrittenActivity } from '#documents/entry/written-activity';
import { idFor } from '#tests/fixtures/builders/id-for';

const base: WrittenActivity = { ...blankActivity(idFor('a')), title: 'Trail', date: '21 mai 2022', figures: [{ ...blankFigure(idFor('a')), text: '100' }, { ...blankFigure(idFor('b')), text: '20' }] };

const changes = fc.record({ title: fc.constantFrom('Trail', 'Trail 7', 'Course'), date: fc.constantFrom('21 mai 2022', '22 mai 2022'), internalNote: fc.constantFrom('', 'bonjour') });

describe('a form and a record saved elsewhere meanwhile', () => {
  it('keep what only one side changed, and ask about what both changed', () => {
    const merged = mergeWritten(base, { ...base, internalNote: 'bonjour', title: 'Ici' }, { ...base, date: '22 mai 2022', title: 'Ailleurs' });
    expect(merged.written).toEqual({ ...base, internalNote: 'bonjour', title: 'Ici', date: '22 mai 2022' });
    expect([merged.taken, merged.conflicts]).toEqual([['date'], ['title']]);
  });

  it('merge figures one by one', () => {
    const [first, second] = base.figures;
    if (first === undefined || second === undefined) throw new Error('The form of this test has two figures');
    const mine = { ...base, figures: [{ ...first, text: '150' }, second] };
    const theirs = { ...base, figures: [first, { ...second, text: '25' }, { ...blankFigure(idFor('c')), text: '3' }] };
    const merged = mergeWritten(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.written.figures.map(({ text }) => text)).toEqual(['150', '25', '3']);
    expect(mergeWritten(base, mine, { ...base, figures: [{ ...first, text: '160' }, second] }).conflicts).toEqual(['figures']);
  });

  it('lose nothing: each field is one of the two sides, and one that a single side changed is that side', () => {
    fc.assert(
      fc.property(changes, changes, (mine, theirs) => {
        const { written, conflicts } = mergeWritten(base, { ...base, ...mine }, { ...base, ...theirs });
        for (const field of ['title', 'date', 'internalNote'] as const satisfies readonly WrittenField[]) {
          const [from, here, there] = [base[field], mine[field], theirs[field]];
          expect(written[field]).toBe(here === from ? there : here);
          expect(conflicts.includes(field)).toBe(here !== from && there !== from && here !== there);
        }
      }),
    );
  });
});
