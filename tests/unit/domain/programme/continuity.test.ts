import { describe, expect, it } from 'vitest';
import { continuities, type ContinuityGraph } from '#domain/programme/continuity';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { SECOND_LINKS } from '#tests/fixtures/dossiers/second-links';
import { PLANNED_2024, PLANNED_2025, PLANNED_2026 } from '#tests/fixtures/dossiers/second-planned';
import { SECOND_ACTIVITIES } from '#tests/fixtures/dossiers/second-reports';

const second: ContinuityGraph = { activities: SECOND_ACTIVITIES, actions: [...PLANNED_2024, ...PLANNED_2025, ...PLANNED_2026], links: SECOND_LINKS };

describe('a chain through the years', () => {
  it('says since when a piece of work goes on, and how many of its years put it off', () => {
    expect(continuities(second)(idFor('2026 Récits d’habitants'))).toMatchObject({ since: 2024, until: 2026, postponed: 2 });
    expect(continuities(second)(idFor('2025 Récits d’habitants'))).toMatchObject({ since: 2024, until: 2026, postponed: 2 });
    expect(continuities(second)(idFor('2024 Récits d’habitants'))).toMatchObject({ since: 2024, until: 2026, postponed: 1 });
  });

  it('tells its records in the order of the years, what was planned before what was done', () => {
    const told = continuities(second)(idFor('report 2025 Récits d’habitants, deuxième essai'))?.records;
    expect(told?.map(({ year, type }) => `${String(year)} ${type}`)).toEqual([
      '2024 planned_action',
      '2024 activity',
      '2025 planned_action',
      '2025 activity',
      '2026 planned_action',
    ]);
  });

  it('is none for what stands in its year alone, whatever was proposed or refused', () => {
    expect(continuities(second)(idFor('2024 Étude des crues'))).toBeNull();
    expect(continuities(second)(idFor('nothing'))).toBeNull();
  });

  it('does not go from an activity to the others of its action', () => {
    const action = aPlannedAction('action', { year: 2023 });
    const next = aPlannedAction('next', { year: 2024 });
    const [one, other] = ['one', 'other'].map((label) => anActivity({ id: idFor(label), year: 2023, status: 'postponed' }));
    const fulfils = (id: string) => ({ activity: idFor<'Activity'>(id), target: { type: 'planned_action', id: action.id }, relation: 'fulfils', state: 'confirmed' } as const);
    const continues = { ...fulfils('one'), target: { type: 'planned_action', id: next.id }, relation: 'continues' } as const;
    const activities = [one, other].flatMap((activity) => activity ?? []);
    const told = continuities({ activities, actions: [action, next], links: [fulfils('one'), fulfils('other'), continues] })(next.id);
    expect(told?.records.map(({ id }) => id)).toEqual([action.id, idFor('one'), next.id]);
  });

  it('ends where it comes back to itself', () => {
    const a = aPlannedAction('a', { year: 2023, takenFrom: [{ type: 'planned_action', id: idFor('b') }] });
    const b = aPlannedAction('b', { year: 2022, takenFrom: [{ type: 'planned_action', id: idFor('a') }] });
    expect(continuities({ activities: [], actions: [a, b], links: [] })(a.id)).toMatchObject({ since: 2022, until: 2023 });
  });
});
