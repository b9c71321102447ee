import { describe, expect, it } from 'vitest';
import { evaluateMatching } from '#tests/eval/evaluate-matching';
import { hasReference, referenceLinks, whenAbsent } from './reference-files';
import { shippedDossier } from './shipped-dossier';

describe.skipIf(!hasReference)(`the links that people made${whenAbsent(hasReference, 'the reference')}`, () => {
  it('are mostly the first that is proposed, nearly always among three, and where there is none little is proposed', () => {
    const { activities, plannedActions } = shippedDossier().tables;
    const { first, top3, none, n } = evaluateMatching(activities, plannedActions, referenceLinks());
    expect(n).toBeGreaterThan(50);
    expect(first).toBeGreaterThanOrEqual(0.75);
    expect(top3).toBeGreaterThanOrEqual(0.9);
    expect(none).toBeGreaterThanOrEqual(0.75);
  });
});
