import { describe, expect, it } from 'vitest';
import { versionComparison } from '#domain/reviews/versions/version-comparison';
import { versionText } from '#domain/reviews/versions/version-content';
import { anActivity, aMeasure } from '#tests/fixtures/builders/activity-builder';
import { aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const conclusion = { dossier: idFor<'Dossier'>('dossier'), id: idFor<'Conclusion'>('conclusion'), rev: 0, review: idFor<'Review'>('session of technical'), type: 'decision', text: 'Reporter la visite.', followUp: 'open' } as const;
const visit = anActivity({ id: idFor('visit'), title: 'Visite du site', year: 2022, reportText: 'Un long texte.' });

const before = aDossierContent({ activities: [visit], reviews: [aSession('technical')] }).tables;

describe('the difference of two versions, as it is told', () => {
  it('names each record by itself and carries no text of it', () => {
    const { changes } = versionComparison({ ...before, activities: [] }, before);
    expect(changes).toEqual([{ table: 'activities', id: visit.id, name: { title: 'Visite du site' }, year: 2022, objective: visit.objective, step: { what: 'added' } }]);
  });

  it('names what a change points to, also what only the earlier version had', () => {
    const gone = anObjective('2.2', { title: 'Transmettre', shortTitle: 'Transmettre' });
    const earlier = { ...before, objectives: [...before.objectives, gone], activities: [{ ...visit, objective: gone.id }] };
    const { names, objectives } = versionComparison(earlier, before);
    expect(names.get(gone.id)).toEqual({ code: '2.2', title: 'Transmettre' });
    expect(objectives.map(({ code, goal }) => `${goal.code} ${code}`)).toContain('2 2.2');
  });

  it('names a figure that another restates by the activity that tells it', () => {
    const told = { ...visit, measures: [aMeasure({ id: idFor('told') })] };
    const again = anActivity({ id: idFor('again'), measures: [aMeasure({ id: idFor('restated') })] });
    const restating = { ...again, measures: [aMeasure({ id: idFor('restated'), restates: idFor('told') })] };
    const { names } = versionComparison({ ...before, activities: [told, again] }, { ...before, activities: [told, restating] });
    expect(names.get(idFor('told'))).toEqual({ title: 'Visite du site' });
  });

  it('says which session a conclusion is of', () => {
    const { changes, names } = versionComparison(before, { ...before, conclusions: [conclusion] });
    expect(changes).toMatchObject([{ table: 'conclusions', under: conclusion.review, objective: null }]);
    expect(names.has(conclusion.review)).toBe(true);
  });

  it('follows the order of the convention', () => {
    const turned = { ...before, goals: [aGoal('1', { position: 1 }), aGoal('2', { position: 0 })] };
    expect(versionComparison(before, turned).objectives.map(({ code }) => code)).toEqual(['2.1', '1.1', '1.2']);
  });
});

describe('the text of a version', () => {
  it('holds no note that was taken in a session', () => {
    expect(versionText({ ...before, reviews: [aSession('technical', { notes: 'À ne pas dire' })] })).toBe(versionText(before));
  });
});
