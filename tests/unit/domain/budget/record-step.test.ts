import { describe, expect, it } from 'vitest';
import { withoutStep, withStep } from '#domain/budget/record-step';
import { day } from '#tests/fixtures/builders/day';
import { aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const source = { document: idFor<'Document'>('minutes'), words: '500 euros' };
const grant = aGrant('a', { steps: [{ step: 'voted', amountCents: 500, date: day('2022-05-15'), source }] });

describe('a step of a grant', () => {
  it('takes its place among the others, whatever the order in which they are recorded', () => {
    const asked = withStep(withStep(grant, { step: 'notified' }), { step: 'asked', amountCents: 600 });
    expect(asked.steps.map(({ step }) => step)).toEqual(['asked', 'voted', 'notified']);
  });

  it('keeps the document that tells it as long as its amount and day are those of the document', () => {
    const named = withStep(grant, { step: 'voted', amountCents: 500, date: day('2022-05-15'), reference: 'D-1' }, 0);
    expect(named.steps).toEqual([{ step: 'voted', amountCents: 500, date: day('2022-05-15'), reference: 'D-1', source }]);
    expect(withStep(grant, { step: 'voted', amountCents: 501, date: day('2022-05-15') }, 0).steps[0]).not.toHaveProperty('source');
  });

  it('takes its grant away only when nothing else is known of it', () => {
    expect(withoutStep(grant, 0, false)).toBeNull();
    expect(withoutStep(grant, 0, true)?.steps).toEqual([]);
    expect(withoutStep({ ...grant, number: 'C-12' }, 0, false)?.steps).toEqual([]);
  });
});
