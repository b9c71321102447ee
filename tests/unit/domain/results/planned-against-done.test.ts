import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Activity } from '#domain/activities/activity';
import { executionRate } from '#domain/programme/execution-rate';
import { withoutHeadings } from '#domain/programme/headings';
import { plannedAgainstDone, type ReportedActivity } from '#domain/results/planned-against-done';
import { withoutSequel } from '#domain/results/without-sequel';
import { idFor } from '#tests/fixtures/builders/id-for';
import { actionsWithProgress } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { SECOND_LINKS } from '#tests/fixtures/dossiers/second-links';
import { SECOND_PLANNED } from '#tests/fixtures/dossiers/second-programmes';
import { SECOND_ACTIVITIES } from '#tests/fixtures/dossiers/second-reports';

const reported = ({ id, objective, kind, status, dates, title, outsideProgramme, evidence }: Activity): ReportedActivity => ({
  id,
  objective,
  kind,
  status,
  dates,
  title,
  outside: outsideProgramme === true,
  evidenced: evidence.length > 0,
});

const reportOf = (year: number) => SECOND_ACTIVITIES.filter((activity) => activity.year === year).map(reported);
const programmeOf = (year: number) => SECOND_PLANNED.filter((action) => action.year === year);
const titles = (activities: readonly ReportedActivity[] | undefined) => (activities ?? []).map(({ title }) => title ?? '');

const found = plannedAgainstDone(programmeOf(2024), reportOf(2024), SECOND_LINKS);

describe('what was planned against what was done [P4]', () => {
  it('sets before each action the activities whose links are confirmed', () => {
    expect(titles(found.doneBy.get(idFor('2024 Visites de moulins')))).toEqual(['Visites de moulins au printemps', 'Visites de moulins en été']);
    // A refused link and the sequel of another year say nothing of it.
    expect(titles(found.doneBy.get(idFor('2024 Étude des crues')))).toEqual(['Étude des crues du Gué-Haut']);
  });

  it('tells what is outside of the programme from what nobody has looked at', () => {
    const balance = found.byObjective.get(idFor('A.1'));
    expect(titles(balance?.activities.outside)).toEqual(['Appui aux communes après la crue de mars']);
    expect(titles(balance?.activities.unmatched)).toEqual(['Conseil à deux communes sur leurs ponts']);
  });

  it('gives the rate of an objective when enough is known, prévues and sous réserve apart', () => {
    expect(found.byObjective.get(idFor('B.1'))?.rates.firm).toEqual({ computable: true, rate: 1, completed: 2, known: 2, total: 2 });
    expect(found.all.rates).toEqual({
      firm: { computable: true, rate: 0.5, completed: 5, known: 10, total: 10 },
      conditional: { computable: false, completed: 0, known: 1, total: 2 },
    });
  });

  it('lets a link to a heading cover nothing', () => {
    const heading = { activity: idFor<'Activity'>('report 2024 Réunion des accueillants'), target: { type: 'planned_action', id: idFor<'PlannedAction'>('2024 Temps forts') }, relation: 'fulfils', state: 'confirmed' } as const;
    expect(plannedAgainstDone(programmeOf(2024), reportOf(2024), [heading]).doneBy.size).toBe(0);
  });

  it('adds up: whatever is linked, objectives hold every action and every activity once', () => {
    const anyLinks = fc.array(
      fc.record({
        activity: fc.constantFrom(...reportOf(2024).map(({ id }) => id)),
        target: fc.record({ type: fc.constant('planned_action' as const), id: fc.constantFrom(...programmeOf(2024).map(({ id }) => id)) }),
        relation: fc.constantFrom('fulfils' as const, 'continues' as const, 'related' as const),
        state: fc.constantFrom('confirmed' as const, 'proposed' as const, 'refused' as const),
      }),
    );
    holdsFor(
      fc.property(anyLinks, (links) => {
        const { byObjective, all, doneBy } = plannedAgainstDone(programmeOf(2024), reportOf(2024), links);
        const balances = [...byObjective.values()];
        const listed = balances.flatMap(({ activities }) => [...activities.fulfils, ...activities.outside, ...activities.unmatched]);
        expect(listed.map(({ id }) => id).toSorted()).toEqual(reportOf(2024).map(({ id }) => id).toSorted());
        expect(balances.flatMap(({ actions }) => actions)).toHaveLength(withoutHeadings(programmeOf(2024)).length);
        expect(balances.reduce((sum, { covered }) => sum + covered, 0)).toBe(all.covered);
        expect(all.covered).toBe(doneBy.size);
      }),
    );
  });
});

describe('an execution rate [P2]', () => {
  it('never exceeds 100 %, and is given from 80 % known only', () => {
    holdsFor(
      fc.property(fc.array(fc.constantFrom(...ACTIVITY_STATUSES)), fc.nat(20), (statuses, missing) => {
        const rate = executionRate(actionsWithProgress(statuses.length + missing, statuses));
        expect(rate.completed).toBeLessThanOrEqual(rate.known);
        expect(rate.computable).toBe(rate.known > 0 && rate.known / rate.total >= 0.8);
        if (rate.computable) expect(rate.rate).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an activity without a sequel [P5]', () => {
  it('is one that no link and no action of the next programme goes on from, the unfinished first', () => {
    const left = withoutSequel({ activities: reportOf(2024), links: SECOND_LINKS, next: programmeOf(2025) });
    expect(titles(left)).not.toContain('Recueil de récits d’habitants');
    expect(titles(left)).toContain('Tournage d’un reportage sur la vallée');
    const next = withoutSequel({ activities: reportOf(2025), links: [], next: programmeOf(2026) });
    expect(titles(next).slice(0, 4)).toEqual(['Étude des zones humides de l’aval', 'Visites de moulins', 'Guide des bons gestes', 'Récits d’habitants, deuxième essai']);
  });

  it('counts an action taken from the one that it fulfils', () => {
    const fulfils = SECOND_LINKS.filter(({ relation }) => relation === 'fulfils');
    expect(titles(withoutSequel({ activities: reportOf(2025), links: fulfils, next: programmeOf(2026) }))).not.toContain('Guide des bons gestes');
  });
});
