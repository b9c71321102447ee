import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Metric } from '#domain/measures/metrics';
import type { Sum } from '#domain/measures/sum-figures';
import { attendanceOf } from '#domain/results/attendance';
import { byMetric } from '#domain/results/by-metric';
import { countActivities, type CountedActivity } from '#domain/results/counted-activity';
import { coverageOf, coveredCount } from '#domain/results/coverage';
import { eventsCalendar } from '#domain/results/events-calendar';
import { findingsOf } from '#domain/results/findings';
import { goalResults } from '#domain/results/goal-results';
import { headlineOf } from '#domain/results/headline';
import { kindMatrix } from '#domain/results/kind-matrix';
import { mediaResults } from '#domain/results/media';
import { totalOf } from '#domain/results/metric-total';
import { resultsByObjective } from '#domain/results/objective-results';
import { othersWorks } from '#domain/results/others-works';
import { progressByObjective, progressOf } from '#domain/results/progress';
import { scopeActivities } from '#domain/results/scope';
import { studiesOf } from '#domain/results/studies';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import {
  arbitraryRecord,
  arbitraryShuffledRecord,
  GOALS,
  OBJECTIVES,
} from '#tests/fixtures/builders/arbitrary-record';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const METRICS: readonly Metric[] = ['attendance', 'registrations', 'teams', 'reach', 'media_mentions'];
const lines = { goals: GOALS, objectives: OBJECTIVES, commitments: new Map() };

/** All of a vocabulary more often than not, so that filtered records keep enough to add up. */
const mostOf = <Code>(codes: readonly Code[]): fc.Arbitrary<readonly Code[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(codes) }, fc.subarray([...codes], { minLength: 1 }));

/** A page's filter: year and territory as the URL has them, then kind and status. */
const arbitraryFilter = fc.record({
  scope: fc.record({
    year: fc.constantFrom(2022, 2022, 2022, 2023),
    territory: fc.constantFrom(undefined, undefined, '59', '62'),
  }),
  kinds: mostOf(ACTIVITY_KINDS),
  statuses: mostOf(ACTIVITY_STATUSES),
});

type Filter = typeof arbitraryFilter extends fc.Arbitrary<infer Value> ? Value : never;

const filtered = (record: readonly Activity[], { scope, kinds, statuses }: Filter): readonly CountedActivity[] =>
  scopeActivities(countActivities(record), scope).activities.filter(
    ({ kind, status }) => kinds.includes(kind) && statuses.includes(status),
  );

const valueOf = (sum: Sum | null): number => sum?.value ?? 0;
const added = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Everything that the pages of a year show, computed in one go. */
const everything = (record: readonly Activity[]) => {
  const { activities } = scopeActivities(countActivities(record), { year: 2022 });
  const coverage = coverageOf(lines, activities);
  return {
    coverage,
    headline: headlineOf(2022, coverage, activities),
    progress: progressByObjective(activities),
    matrix: kindMatrix(OBJECTIVES.map(({ id }) => id), activities),
    goals: goalResults(lines, activities),
    media: mediaResults(activities),
    attendance: attendanceOf(activities),
    metrics: byMetric(activities),
    calendar: eventsCalendar(activities, 2022),
    studies: studiesOf(activities),
    works: othersWorks(activities),
    findings: findingsOf(coverage, activities),
  };
};

describe('counting, whatever is recorded', () => {
  it('does not depend on the order of records', () => {
    holdsFor(
      fc.property(arbitraryShuffledRecord, ([record, shuffled]) => {
        expect(everything(shuffled)).toEqual(everything(record));
      }),
    );
  });

  it('[C1] does not change when an activity is told a second time', () => {
    holdsFor(
      fc.property(arbitraryRecord, fc.nat(), (record, rank) => {
        const firsts = record.filter(({ sameAs }) => sameAs === undefined);
        const first = firsts[rank % Math.max(firsts.length, 1)];
        if (first === undefined) return;
        const measures = first.measures.map((measure, index) => ({ ...measure, id: idFor<'Measure'>(`second ${index}`) }));
        const second = { ...first, id: idFor<'Activity'>('second telling'), sameAs: first.id, measures };
        expect(everything([...record, second])).toEqual(everything(record));
      }),
    );
  });

  it('[C2] [C3] adds no part to its whole and no figure told again', () => {
    holdsFor(
      fc.property(arbitraryRecord, fc.constantFrom(...METRICS), fc.boolean(), (record, metric, isPart) => {
        const [target] = totalOf(scopeActivities(countActivities(record), { year: 2022 }).activities, metric).added;
        if (target === undefined) return;
        const relation = isPart ? { partOf: target.figure.id } : { restates: target.figure.id };
        const measure = aMeasure({ id: idFor('one more'), metric, value: 7, ...relation });
        const telling = anActivity({ id: idFor('telling'), measures: [measure] });
        const sumIn = (activities: readonly Activity[]) =>
          totalOf(scopeActivities(countActivities(activities), { year: 2022 }).activities, metric).sum;
        expect(sumIn([...record, telling])).toEqual(sumIn(record));
      }),
    );
  });

  it('[C2] counts a part again once its whole is deleted', () => {
    const whole = anActivity({ id: idFor('whole'), measures: [aMeasure({ id: idFor('w'), value: 500 })] });
    const part = anActivity({ id: idFor('part'), measures: [aMeasure({ id: idFor('p'), value: 80, partOf: idFor('w') })] });
    const attendance = (record: readonly Activity[]) => totalOf(countActivities(record), 'attendance').sum?.value;
    expect([attendance([whole, part]), attendance([part])]).toEqual([500, 80]);
  });
});

describe('objectives add up to the whole, under any filter [C4]', () => {
  it('for activities and their progress', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const byObjective = [...progressByObjective(activities).values()];
        expect(added(byObjective.map(({ total }) => total))).toBe(activities.length);
        expect(added(Object.values(progressOf(activities).byStatus))).toBe(activities.length);
      }),
    );
  });

  it('for every metric that adds up', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, fc.constantFrom(...METRICS), (record, filter, metric) => {
        const activities = filtered(record, filter);
        const objectives = [...new Set(activities.map(({ objective }) => objective))];
        const parts = objectives.map((id) => totalOf(activities.filter(({ objective }) => objective === id), metric));
        expect(added(parts.map(({ sum }) => valueOf(sum)))).toBe(valueOf(totalOf(activities, metric).sum));
      }),
    );
  });

  it('for goals, with the organisation as a whole and what is elsewhere', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const { goals, organisation, elsewhere, overall } = goalResults(lines, filtered(record, filter));
        const places = [...goals, organisation, ...(elsewhere === null ? [] : [elsewhere])];
        for (const metric of ['participants', 'media', 'contacts'] as const) {
          expect(added(places.map((place) => valueOf(place[metric].sum)))).toBe(valueOf(overall[metric].sum));
        }
        expect(added(goals.map(({ activities }) => activities)) + (elsewhere?.activities ?? 0)).toBe(overall.activities);
      }),
    );
  });

  it('[M1] for press returns, announced and detailed alike', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const objectives = [...new Set(activities.map(({ objective }) => objective))];
        const parts = objectives.map((id) => mediaResults(activities.filter(({ objective }) => objective === id)));
        const whole = mediaResults(activities);
        expect(added(parts.map(({ announced }) => valueOf(announced)))).toBe(valueOf(whole.announced));
        expect(added(parts.map(({ detailed }) => valueOf(detailed)))).toBe(valueOf(whole.detailed));
      }),
    );
  });

  it('for the results of each objective', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const results = resultsByObjective(activities);
        const objectives = [...new Set(activities.map(({ objective }) => objective))];
        expect(added(objectives.map((id) => results(id).activities))).toBe(activities.length);
      }),
    );
  });

  it('for the matrix, by row and by column', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const { rows, totals } = kindMatrix(OBJECTIVES.map(({ id }) => id), activities);
        expect(added(rows.map(({ total }) => total))).toBe(activities.length);
        expect(added(Object.values(totals.counts))).toBe(activities.length);
        for (const kind of ACTIVITY_KINDS) {
          expect(added(rows.map(({ counts }) => counts[kind]))).toBe(totals.counts[kind]);
        }
      }),
    );
  });

  it('for the calendar, the stages of studies and the table of media', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const calendar = eventsCalendar(activities, filter.scope.year);
        expect(added([...calendar.months, ...calendar.others].map((column) => column.activities.length))).toBe(calendar.total);
        const studies = studiesOf(activities);
        expect(added(studies.stages.map((stage) => stage.studies.length))).toBe(studies.total);
        const { table } = mediaResults(activities);
        expect(added(table.rows.map(({ total }) => total.value))).toBe(valueOf(table.total));
        expect(added(Object.values(table.totals).map(valueOf))).toBe(valueOf(table.total));
      }),
    );
  });

  it('places every press return in exactly one list', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const activities = filtered(record, filter);
        const media = mediaResults(activities);
        const detail = added(media.reconciliations.map(({ detailed }) => detailed.parts));
        const listed = media.reconciliations.length + detail + media.alone.length + media.alreadyCounted.length + media.restating.length;
        const told = activities.flatMap(({ measures }) => measures.filter(({ metric }) => metric === 'media_mentions'));
        expect(listed).toBe(told.length);
      }),
    );
  });

  it('[V1] covers no more objectives than there are, and each at most once', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (record, filter) => {
        const coverage = coverageOf(lines, filtered(record, filter));
        return coverage.length === OBJECTIVES.length && coveredCount(coverage) <= coverage.length;
      }),
    );
  });
});
