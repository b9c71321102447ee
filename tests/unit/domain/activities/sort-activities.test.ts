import { describe, expect, it } from 'vitest';
import { sortActivities } from '#domain/activities/sort-activities';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { listed, titled, titles } from './listing';

const at = (line: number) => ({ source: { document: idFor<'Document'>('rapport'), lines: [line, line] as const } });

const record = listed(
  titled('écluse', { ...at(1), dates: [date('2022-10')], status: 'unknown' }),
  titled('Zone', { ...at(2), status: 'postponed' }),
  titled('Eau', { ...at(3), dates: [date('2022-05-21'), date('2022-01-02')], status: 'completed' }),
);

describe('sorting the list of activities', () => {
  it('keeps the order of the report unless asked otherwise', () => {
    expect(titles(sortActivities(record, { key: 'report', descending: false }))).toEqual(['écluse', 'Zone', 'Eau']);
    expect(titles(sortActivities(record, { key: 'report', descending: true }))).toEqual(['Eau', 'Zone', 'écluse']);
  });

  it('goes by the first date, and leaves what is undated last either way', () => {
    expect(titles(sortActivities(record, { key: 'date', descending: false }))).toEqual(['Eau', 'écluse', 'Zone']);
    expect(titles(sortActivities(record, { key: 'date', descending: true }))).toEqual(['écluse', 'Eau', 'Zone']);
  });

  it('reads titles without minding accents and capitals', () => {
    expect(titles(sortActivities(record, { key: 'title', descending: false }))).toEqual(['Eau', 'écluse', 'Zone']);
  });

  it('goes by progress as bars are drawn, and leaves what is not recorded last either way', () => {
    expect(titles(sortActivities(record, { key: 'status', descending: false }))).toEqual(['Eau', 'Zone', 'écluse']);
    expect(titles(sortActivities(record, { key: 'status', descending: true }))).toEqual(['Zone', 'Eau', 'écluse']);
  });
});
