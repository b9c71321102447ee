import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { executionRate, executionRates } from '#domain/programme/execution-rate';
import { idFor } from '#tests/fixtures/builders/id-for';
import { actionsWithProgress, aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('the execution rate [P2]', () => {
  it('is the completed actions over those whose progress is known', () => {
    const actions = actionsWithProgress(5, ['completed', 'completed', 'in_progress', 'postponed']);
    expect(executionRate(actions)).toEqual({ computable: true, rate: 0.5, completed: 2, known: 4, total: 5 });
  });

  it('is not computable under 80 % known, and says the counts', () => {
    const actions = actionsWithProgress(5, ['completed', 'completed', 'in_progress']);
    expect(executionRate(actions)).toEqual({ computable: false, completed: 2, known: 3, total: 5 });
  });

  it('takes « non renseigné » for not known', () => {
    expect(executionRate(actionsWithProgress(2, ['completed', 'unknown'])).computable).toBe(false);
  });

  it('is not computable for an empty programme', () => {
    expect(executionRate([])).toEqual({ computable: false, completed: 0, known: 0, total: 0 });
  });

  it('leaves headings out, and keeps prévues and sous réserve apart', () => {
    const rates = executionRates([
      aPlannedAction('titre', { progress: { status: 'stalled' } }),
      aPlannedAction('prévue', { parent: idFor('titre'), progress: { status: 'completed' } }),
      aPlannedAction('sous réserve', { firm: false, parent: idFor('titre') }),
    ]);
    expect(rates.firm).toMatchObject({ computable: true, rate: 1, total: 1 });
    expect(rates.conditional).toMatchObject({ computable: false, known: 0, total: 1 });
  });

  it('never exceeds 100 %', () => {
    const statuses = fc.array(fc.constantFrom(...ACTIVITY_STATUSES), { maxLength: 20 });
    holdsFor(
      fc.property(fc.nat({ max: 5 }), statuses, (unknown, known) => {
        const rate = executionRate(actionsWithProgress(known.length + unknown, known));
        return !rate.computable || (rate.rate >= 0 && rate.rate <= 1);
      }),
    );
  });
});
