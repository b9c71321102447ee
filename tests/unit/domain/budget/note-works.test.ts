import { describe, expect, it } from 'vitest';
import { proposedWorks, worksForNote } from '#domain/budget/note-works';
import { anActivity, aMeasure } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const work = (name: string, over: Parameters<typeof anActivity>[0] = {}) => anActivity({ id: idFor(name), title: name, territories: ['59'], ...over });

const RECORD = [
  work('in march', { measures: [aMeasure()], dates: [date('2022-03')] }),
  work('in june', { measures: [aMeasure()], dates: [date('2022-06-04')] }),
  work('without a date', { measures: [aMeasure()] }),
  work('without a figure', { dates: [date('2022-12')] }),
  work('figure of others', { measures: [aMeasure({ carriedByOthers: true })], dates: [date('2022-12')] }),
  work('going on', { status: 'in_progress', measures: [aMeasure()] }),
  work('abandoned', { status: 'abandoned' }),
  work('told again', { sameAs: idFor('in june') }),
  work('elsewhere', { territories: ['62'], measures: [aMeasure()] }),
  work('everywhere', { territories: ['59', '62'], measures: [aMeasure()], dates: [date('2022-05')] }),
];

describe('the works of a note', () => {
  it('are those of the territory, also those of others with it, each once', () => {
    expect(worksForNote(RECORD, '59').map(({ title }) => title)).toEqual(expect.arrayContaining(['in march', 'everywhere', 'going on', 'figure of others']));
    expect(worksForNote(RECORD, '59').map(({ title }) => title)).not.toEqual(expect.arrayContaining(['elsewhere']));
    expect(worksForNote(RECORD, undefined)).toHaveLength(8);
  });

  it('are proposed by progress, figure and date alone', () => {
    expect(proposedWorks(worksForNote(RECORD, '59')).map(({ title }) => title)).toEqual(['in june', 'everywhere', 'in march', 'without a date']);
  });
});
