import { describe, expect, it } from 'vitest';
import { contentHeld, type RecordOfYear } from '#domain/deliverables/content-held';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const EMPTY: RecordOfYear = { year: 2023, plannedActions: [], activities: 0, persons: [], budgetLines: [], objectives: 2 };

const met = (points: ReturnType<typeof contentHeld>) => Object.fromEntries(points.map(({ code, met: is }) => [code, is]));

describe('what the record holds of a piece', () => {
  it('is nothing when nothing is recorded, and never said to be there', () => {
    for (const content of ['programme', 'external_studies', 'organisation_chart', 'budget', 'activity_report', 'financial_report'] as const) {
      expect(Object.values(met(contentHeld(content, EMPTY)))).not.toContain(true);
    }
    expect(met(contentHeld('organisation_chart', EMPTY))).toMatchObject({ persons: false });
  });

  it('counts planned actions without their headings, and the objectives they are under', () => {
    const plannedActions = [aPlannedAction('heading'), aPlannedAction('a', { parent: idFor('heading'), due: [date('2023-03')] }), aPlannedAction('b', { parent: idFor('heading') })];
    expect(contentHeld('programme', { ...EMPTY, plannedActions })).toEqual([
      { code: 'actions', count: 2, met: true },
      { code: 'objectives_planned', count: 1, of: 2, met: false },
      { code: 'actions_without_due', count: 1, of: 2, met: false },
    ]);
  });

  it('looks for the provider of each study given outside', () => {
    const plannedActions = [aPlannedAction('a', { externalProvider: true, provider: 'Bureau d’études' }), aPlannedAction('b', { externalProvider: true }), aPlannedAction('c')];
    expect(contentHeld('external_studies', { ...EMPTY, plannedActions })).toEqual([
      { code: 'studies', count: 2, met: true },
      { code: 'studies_without_provider', count: 1, of: 2, met: false },
    ]);
  });

  it('judges the shares of those who have some, and never says that nothing makes a whole', () => {
    const person = (name: string, shares: readonly number[]) => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Person'>(name), rev: 0, name, shares: shares.map((percent) => ({ objective: idFor<'Objective'>('1.1'), percent })) });
    expect(contentHeld('organisation_chart', { ...EMPTY, persons: [person('a', [])] })).toContainEqual({ code: 'shares_not_whole', count: 0, of: 0, met: null });
    expect(contentHeld('organisation_chart', { ...EMPTY, persons: [person('a', []), person('b', [100, 30])] })).toContainEqual({ code: 'shares_not_whole', count: 1, of: 1, met: false });
  });

  it('leaves to a person what it cannot know', () => {
    expect(contentHeld('accounts', EMPTY)).toEqual([{ code: 'by_hand', count: 0, met: null }]);
  });
});
