import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { BulkPlan } from '#domain/activities/bulk/bulk-plan';
import { planObjective, planReferent, planStatus, planTerritories } from '#domain/activities/bulk/choices';
import { planDuplicates } from '#domain/activities/bulk/duplicate';
import { planLink } from '#domain/activities/bulk/link-action';
import type { Link } from '#domain/links/link';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const why = ({ refused }: BulkPlan) => refused.map((one) => [one.activity.id, one.why]);

describe('setting the progress of several activities', () => {
  const done = anActivity({ id: idFor('done') });
  const late = anActivity({ id: idFor('late'), status: 'postponed' });

  it('changes those that stand elsewhere, and counts those that stood there already', () => {
    const plan = planStatus([done, late], 'completed', '');
    expect(plan.activities.map(({ id, status }) => [id, status])).toEqual([[late.id, 'completed']]);
    expect(plan.already).toBe(1);
  });

  it('asks for a reason when they are postponed or abandoned, and writes it with each', () => {
    expect(why(planStatus([done], 'abandoned', '  '))).toEqual([[done.id, 'cause-missing']]);
    expect(planStatus([done], 'abandoned', 'Faute de crédits').activities[0]?.cause).toEqual({ text: 'Faute de crédits' });
  });

  it('leaves the reason of one that stood there already, and gives it one if it had none', () => {
    const told = { ...late, cause: { text: 'Météo' } };
    const plan = planStatus([told, { ...late, id: idFor('other') }], 'postponed', 'Grève');
    expect(plan.activities.map(({ id, cause }) => [id, cause?.text])).toEqual([[idFor('other'), 'Grève']]);
  });

  it('forgets who had set the progress before', () => {
    const set = anActivity({ statusSetBy: { author: 'Jeanne', at: '2022-05-01T10:00:00Z' } });
    expect(planStatus([set], 'in_progress', '').activities[0]).not.toHaveProperty('statusSetBy');
  });
});

describe('moving several activities', () => {
  it('puts them under an objective that they no longer merely serve beside', () => {
    const serving = anActivity({ otherObjectives: [idFor('2.1'), idFor('1.2')] });
    expect(planObjective([serving], idFor('2.1')).activities).toMatchObject([{ objective: idFor('2.1'), otherObjectives: [idFor('1.2')] }]);
  });

  it('gives them to a person or to nobody', () => {
    const ofJeanne = anActivity({ referent: idFor('jeanne') });
    expect(planReferent([ofJeanne], idFor('jeanne')).already).toBe(1);
    expect(planReferent([ofJeanne], undefined).activities[0]).not.toHaveProperty('referent');
  });

  it('adds territories to theirs or puts them in their place', () => {
    const nord = anActivity({ territories: ['59'] });
    expect(planTerritories([nord], ['62'], 'add').activities[0]?.territories).toEqual(['59', '62']);
    expect(planTerritories([nord], ['62'], 'replace').activities[0]?.territories).toEqual(['62']);
    expect(planTerritories([nord], ['59'], 'add').already).toBe(1);
  });
});

describe('linking several activities to a planned action', () => {
  const action = aPlannedAction('trail', { year: 2022 });
  const link: Link = { dossier: idFor('dossier'), id: idFor('link'), rev: 2, activity: idFor('a'), target: { type: 'planned_action', id: action.id }, relation: 'fulfils', state: 'proposed' };
  const known = { links: [link], newId: () => idFor<'Link'>('new') };

  it('confirms a link that was proposed, makes the others, and leaves those that are confirmed', () => {
    const plan = planLink([anActivity({ id: idFor('a') }), anActivity({ id: idFor('b') })], action, known);
    expect(plan.links.map(({ id, rev, state }) => [id, rev, state])).toEqual([[link.id, 2, 'confirmed'], [idFor('new'), 0, 'confirmed']]);
    expect(planLink([anActivity({ id: idFor('a') })], action, { ...known, links: [{ ...link, state: 'confirmed' }] })).toMatchObject({ links: [], already: 1 });
  });

  it('refuses an activity of another year, and links the rest', () => {
    const plan = planLink([anActivity({ id: idFor('c'), year: 2023 }), anActivity({ id: idFor('b') })], action, known);
    expect(why(plan)).toEqual([[idFor('c'), 'other-year']]);
    expect(plan.links).toHaveLength(1);
  });
});

describe('duplicating several activities', () => {
  it('copies what describes them, never what happened', () => {
    const [copy] = planDuplicates([anActivity({ partners: ['CAUE'], measures: [aMeasure()], dates: [date('2022-05')] })], { newId: () => idFor('copy'), titleOf: (title) => `${title} (copie)` }).activities;
    expect(copy).toMatchObject({ id: idFor('copy'), rev: 0, title: 'Rencontres annuelles (copie)', partners: ['CAUE'], measures: [], dates: [], status: 'unknown' });
  });
});

describe('any choice for several activities', () => {
  it('tells of each whether it changes, is so already or cannot, and changes nothing more the second time', () => {
    holdsFor(
      fc.property(arbitraryRecord, fc.constantFrom('completed', 'abandoned'), fc.constantFrom('', 'Une raison'), (record, status, cause) => {
        const plan = planStatus(record, status, cause);
        expect(plan.activities.length + plan.already + plan.refused.length).toBe(record.length);
        const after = new Map([...record, ...plan.activities].map((one) => [one.id, one]));
        expect(planStatus([...after.values()], status, cause).activities).toEqual([]);
      }),
    );
  });
});
