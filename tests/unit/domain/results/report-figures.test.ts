import { describe, expect, it } from 'vitest';
import { reportFigures } from '#domain/results/report-figures';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const measure = (id: string, partOf?: string, over: Parameters<typeof aMeasure>[0] = {}) =>
  aMeasure({ id: idFor(id), ...(partOf !== undefined && { partOf: idFor(partOf) }), ...over });

const told = (measures: Parameters<typeof reportFigures>[0]) =>
  reportFigures(measures).map(({ measure: whole, parts }) => [whole.id, parts.map(({ measure: part }) => part.id)]);

describe('the figures of an activity in a report', () => {
  it('tell a part after its whole, wherever it was recorded', () => {
    expect(told([measure('shooting', 'all'), measure('all')])).toEqual([[idFor('all'), [idFor('shooting')]]]);
  });

  it('stand alone when their whole is told by another activity', () => {
    expect(told([measure('articles', 'total elsewhere')])).toEqual([[idFor('articles'), []]]);
  });

  it('leave what others own to its own section', () => {
    expect(told([measure('housing', undefined, { carriedByOthers: true }), measure('meetings')])).toEqual([[idFor('meetings'), []]]);
  });

  it('are all told, even when they are parts of each other', () => {
    const all = [measure('a', 'b'), measure('b', 'a'), measure('c', 'c'), measure('d', 'e'), measure('e', 'f'), measure('f')];
    const ids = reportFigures(all).flatMap((whole) => [whole, ...whole.parts]).map(({ measure: one }) => one.id);
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });
});
