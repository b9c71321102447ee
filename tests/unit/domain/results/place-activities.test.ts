import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { coverageOf } from '#domain/results/coverage';
import { goalResults } from '#domain/results/goal-results';
import { placeActivities, placePlanned } from '#domain/results/place-activities';
import { reportOutline } from '#domain/results/report-outline';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { arbitraryAmended, beforeAmendments } from '#tests/fixtures/builders/arbitrary-amendments';
import { anAmendment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const YEARS = [2021, 2022, 2023, 2024];

describe('activities, whatever amendments were made [O2] [C4]', () => {
  it('add up: those of the objectives and those outside of the year’s convention are all of them', () => {
    holdsFor(
      fc.property(arbitraryAmended, fc.constantFrom(...YEARS), fc.array(fc.nat({ max: 20 }), { maxLength: 12 }), (tables, year, ranks) => {
        const record = ranks.map((rank, index) =>
          aCountedActivity({
            id: idFor(`activity ${String(index)}`),
            year,
            objective: tables.objectives[rank % tables.objectives.length]?.id ?? idFor('lost'),
            measures: [aCountedMeasure({ id: idFor(`figure ${String(index)}`), low: rank, high: rank })],
          }),
        );
        const lines = conventionInYear(tables, year);
        const placed = placeActivities(tables, year, record);
        expect(placed.map(({ id }) => id)).toEqual(record.map(({ id }) => id));
        const coverage = coverageOf(lines, placed);
        const outline = reportOutline({ convention: lines, coverage, activities: placed });
        expect(coverage.reduce((sum, { main }) => sum + main, 0) + outline.elsewhere.length).toBe(record.length);
        const { goals, elsewhere, overall } = goalResults(lines, placed);
        expect(goals.reduce((sum, { activities }) => sum + activities, 0) + (elsewhere?.activities ?? 0)).toBe(overall.activities);
        const shown = [...goals, ...(elsewhere === null ? [] : [elsewhere])];
        expect(shown.reduce((sum, { participants }) => sum + (participants.sum?.value ?? 0), 0)).toBe(overall.participants.sum?.value ?? 0);
      }),
    );
  });

  it('stand in the years before an amendment where they stood', () => {
    holdsFor(
      fc.property(arbitraryAmended, (tables) => {
        const [first] = tables.amendments.map(({ date }) => date).toSorted();
        const before = YEARS.filter((year) => first === undefined || String(year) < first.slice(0, 4));
        for (const year of before) {
          const own = ({ id, code, goal }: { id: string; code: string; goal: string }): string => `${id} ${code} ${goal}`;
          expect(conventionInYear(tables, year).objectives.map(own)).toEqual(conventionInYear(beforeAmendments, year).objectives.map(own));
        }
      }),
    );
  });
});

describe('where an activity went', () => {
  const tables = (objectives: typeof beforeAmendments.objectives) => ({
    ...beforeAmendments,
    amendments: [anAmendment({ date: day('2022-03-03') })],
    objectives,
  });
  const objectiveIn = (year: number, objectives: typeof beforeAmendments.objectives): string | undefined =>
    placeActivities(tables(objectives), year, [aCountedActivity({ year })])[0]?.objective;
  const ended = anObjective('1.1', { until: idFor('amendment') });
  const successor = (code: string) => anObjective(code, { from: idFor('amendment'), replaces: idFor('1.1') });

  it('follows an objective that one other replaces, from the year of the amendment on', () => {
    const objectives = [ended, successor('1.1 bis')];
    expect([2021, 2022, 2023].map((year) => objectiveIn(year, objectives))).toEqual([idFor('1.1'), idFor('1.1 bis'), idFor('1.1 bis')]);
  });

  it('stays with an objective that was split: only a person can say where it belongs', () => {
    const objectives = [ended, successor('1.1 a'), successor('1.1 b')];
    expect([2022, 2023].map((year) => objectiveIn(year, objectives))).toEqual([idFor('1.1'), idFor('1.1')]);
    expect(conventionInYear(tables(objectives), 2023).objectives.map(({ code }) => code).toSorted()).toEqual(['1.1 a', '1.1 b']);
  });

  it('takes what is planned along, and leaves a year before as it was', () => {
    const planned = [{ objective: idFor<'Objective'>('1.1') }];
    const over = tables([ended, successor('1.1 bis')]);
    expect([2021, 2023].map((year) => placePlanned(over, year, planned)[0]?.objective)).toEqual([idFor('1.1'), idFor('1.1 bis')]);
    expect(placePlanned(beforeAmendments, 2023, planned)).toBe(planned);
  });

  it('stays with an objective that ended with nothing in its place', () => {
    expect(objectiveIn(2023, [ended])).toBe(idFor('1.1'));
  });

  it('shows what is linked too early under what the new objective replaces', () => {
    const linked = aCountedActivity({ year: 2021, objective: idFor('1.1 bis') });
    expect(placeActivities(tables([ended, successor('1.1 bis')]), 2021, [linked])[0]?.objective).toBe(idFor('1.1'));
  });

  it('ends even where two lines replace each other', () => {
    const circle = [
      anObjective('1.1', { until: idFor('amendment'), replaces: idFor('1.2') }),
      anObjective('1.2', { until: idFor('amendment'), replaces: idFor('1.1') }),
    ];
    expect(objectiveIn(2023, circle)).toBe(idFor('1.1'));
  });
});
