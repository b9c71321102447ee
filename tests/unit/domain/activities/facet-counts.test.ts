import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { GIVEN, NO_FILTER, type ActivityFilter } from '#domain/activities/activity-filter';
import { narrowActivities } from '#domain/activities/facet-counts';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { listActivities } from '#domain/activities/listed-activity';
import { partnerNames } from '#domain/activities/partner-names';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { countActivities } from '#domain/results/counted-activity';
import { NO_PLACES } from '#domain/territories/place-codes';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { listed, titled, titles } from './listing';

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

describe('what is given, and by whom', () => {
  const drac = titled('Exposition', { partners: ['DRAC Hauts-de-France'], referent: idFor('ana'), dates: [date('2022-05')] });
  const dracAgain = titled('Colloque', { partners: ['drac hauts de france', 'Drac Hauts-de-France'], evidence: [idFor('affiche')] });
  const all = [drac, dracAgain, titled('Seule')];
  const partners = partnerNames(all, []);
  const known = listActivities(all, countActivities(all), { partners, places: NO_PLACES });

  it('counts a partner once for each activity, whatever the spelling', () => {
    const { counts } = narrowActivities(known, NO_FILTER);
    expect([...counts.partners]).toEqual([['drac-hauts-de-france', 2]]);
    expect(partners.names.get('drac-hauts-de-france')).toBe('DRAC Hauts-de-France');
    expect(titles(narrowActivities(known, { ...NO_FILTER, partners: ['drac-hauts-de-france'] }).shown)).toHaveLength(2);
  });

  it('takes with and without a date for two answers to one question', () => {
    const { shown, counts } = narrowActivities(known, { ...NO_FILTER, given: ['date'] });
    expect(titles(shown)).toEqual(['Exposition']);
    expect(counts.lacks.get('date')).toBe(2);
    expect(counts.given.get('date')).toBe(1);
    expect(counts.given.get('evidence')).toBeUndefined();
  });

  it('follows one person', () => {
    const { shown, counts } = narrowActivities(known, { ...NO_FILTER, referents: [idFor('ana')] });
    expect(titles(shown)).toEqual(['Exposition']);
    expect([...counts.referents]).toEqual([[idFor('ana'), 1]]);
  });
});

describe('an activity changed in the list', () => {
  it('stays where it was, marked, and is counted as it now is', () => {
    const before = listed(trail, rencontres, etude);
    const after = listed(trail, rencontres, { ...etude, status: 'completed' });
    const held = new Map(before.map((one) => [one.activity.id, one]));
    const { shown, unmatched, counts } = narrowActivities(after, { ...NO_FILTER, statuses: ['in_progress'] }, held);
    expect(titles(shown)).toEqual(['Étude paysagère']);
    expect([...unmatched]).toEqual([etude.id]);
    expect(counts.statuses.get('in_progress')).toBeUndefined();
    expect(counts.statuses.get('completed')).toBe(3);
  });
});

const OBJECTIVES = ['1.1', '1.2', '2.1'].map((code) => idFor<'Objective'>(code));
const PARTNERS = ['drac', 'region'];

const arbitraryFilter = fc.record({
  objectives: fc.subarray(OBJECTIVES, { maxLength: 2 }),
  kinds: fc.subarray([...ACTIVITY_KINDS], { maxLength: 3 }),
  statuses: fc.subarray([...ACTIVITY_STATUSES], { maxLength: 3 }),
  lacks: fc.subarray(['date', 'figure', 'territory', 'evidence'] as const),
  given: fc.subarray([...GIVEN]),
  partners: fc.subarray(PARTNERS, { maxLength: 1 }),
});

/** Partners that the arbitrary record does not have, dealt out in turn. */
const withPartners = (activities: readonly Activity[]): readonly Activity[] =>
  activities.map((one, rank) => ({ ...one, partners: [['DRAC'], ['Région', 'Drac'], []][rank % 3] ?? [] }));

describe('the counts of the facets', () => {
  it('tell exactly what choosing would show, for every choice of every facet', () => {
    holdsFor(
      fc.property(arbitraryRecord, arbitraryFilter, (activities, partial) => {
        const all = listed(...withPartners(activities));
        const filter: ActivityFilter = { ...NO_FILTER, ...partial };
        const { counts } = narrowActivities(all, filter);
        const showing = (over: Partial<ActivityFilter>): number => narrowActivities(all, { ...filter, ...over }).shown.length;
        const others = <Item>(items: readonly Item[], left: string): readonly Item[] => items.filter((item) => String(item) !== left);
        return [
          ...ACTIVITY_KINDS.map((kind) => showing({ kinds: [kind] }) === (counts.kinds.get(kind) ?? 0)),
          ...ACTIVITY_STATUSES.map((status) => showing({ statuses: [status] }) === (counts.statuses.get(status) ?? 0)),
          ...OBJECTIVES.map((objective) => showing({ objectives: [objective] }) === (counts.objectives.get(objective) ?? 0)),
          ...PARTNERS.map((partner) => showing({ partners: [partner] }) === (counts.partners.get(partner) ?? 0)),
          ...GIVEN.map((gift) => showing({ given: [...others(filter.given, gift), gift], lacks: others(filter.lacks, gift) }) === (counts.given.get(gift) ?? 0)),
          ...GIVEN.map((gift) => showing({ given: others(filter.given, gift), lacks: [...others(filter.lacks, gift), gift] }) === (counts.lacks.get(gift) ?? 0)),
        ].every(Boolean);
      }),
    );
  });
});
