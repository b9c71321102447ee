import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityFilter } from '#domain/activities/activity-filter';
import { narrowActivities } from '#domain/activities/facet-counts';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { listed, NO_FILTER, titled, titles } from './listing';

const trail = titled('Trail des Pyramides', {
  territories: ['62'],
  dates: [date('2022-05-21')],
  measures: [aMeasure({ id: idFor('coureurs') })],
});
const rencontres = titled('Rencontres à Hénin', { objective: idFor('1.2'), territories: ['59', '62'] });
const etude = titled('Étude paysagère', { kind: 'study', objective: idFor('1.2'), status: 'in_progress' });
const again = titled('Trail, redit', { sameAs: idFor('Trail des Pyramides'), territories: ['62'] });
const record = listed(trail, rencontres, etude, again);

const narrow = (filter: Partial<ActivityFilter>) => narrowActivities(record, { ...NO_FILTER, ...filter });

describe('narrowing the list of activities', () => {
  it('shows everything without a filter, the second telling apart and in no count', () => {
    const { shown, retold, counts } = narrow({});
    expect(titles(shown)).toHaveLength(3);
    expect(titles(retold)).toEqual(['Trail, redit']);
    expect(counts.kinds.get('event')).toBe(2);
    expect(counts.territories.get('62')).toBe(2);
  });

  it('counts each choice as if its own part were not set, the others held', () => {
    const { shown, counts } = narrow({ kinds: ['study'], objectives: [idFor('1.2')] });
    expect(titles(shown)).toEqual(['Étude paysagère']);
    expect([...counts.kinds]).toEqual(expect.arrayContaining([['event', 1], ['study', 1]]));
    expect([...counts.objectives]).toEqual([[idFor('1.2'), 1]]);
  });

  it('keeps count of what has no territory when one is chosen, and of what is in two', () => {
    const { shown, counts, inSeveral } = narrow({ territory: '59' });
    expect(titles(shown)).toEqual(['Rencontres à Hénin']);
    expect(inSeveral).toBe(1);
    expect(counts.lacks.get('territory')).toBe(1);
    expect(counts.territories.get('62')).toBe(2);
  });

  it('finds words without their accents, in titles and places, all of them wanted', () => {
    expect(titles(narrow({ text: 'ETUDE' }).shown)).toEqual(['Étude paysagère']);
    expect(titles(narrow({ text: 'henin rencontres' }).shown)).toEqual(['Rencontres à Hénin']);
    expect(titles(narrow({ text: 'henin étude' }).shown)).toEqual([]);
  });

  it('asks for every lack that is named, and never calls a study wanting in participants', () => {
    expect(titles(narrow({ lacks: ['date', 'attendance'] }).shown)).toEqual(['Rencontres à Hénin']);
    expect(narrow({}).counts.lacks.get('figure')).toBe(2);
    expect(narrow({}).counts.lacks.get('attendance')).toBe(1);
  });

  it('keeps the activities that give a figure of the metric asked for', () => {
    expect(titles(narrow({ metrics: ['attendance'] }).shown)).toEqual(['Trail des Pyramides']);
  });
});

const arbitraryFilter = fc.record({
  kinds: fc.subarray([...ACTIVITY_KINDS], { maxLength: 3 }),
  statuses: fc.subarray([...ACTIVITY_STATUSES], { maxLength: 3 }),
  lacks: fc.subarray(['date', 'figure', 'territory'] as const),
});

describe('the counts of the facets', () => {
  it('tell exactly what choosing would show', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (activities, partial) => {
        const all = listed(...activities);
        const filter = { ...NO_FILTER, ...partial };
        const { counts } = narrowActivities(all, filter);
        return ACTIVITY_KINDS.every(
          (kind) => narrowActivities(all, { ...filter, kinds: [kind] }).shown.length === (counts.kinds.get(kind) ?? 0),
        );
      }),
    );
  });
});
