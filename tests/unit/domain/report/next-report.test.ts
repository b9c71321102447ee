import { describe, expect, it } from 'vitest';
import { isStructured, nextStructure } from '#domain/report/next-report';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';

describe('the report of a next year', () => {
  it('begins with the order, what is hidden or told together, and the detail of the one before', () => {
    const before = aReport({
      detail: 'twelve_pages',
      order: { parts: ['summary', 'foreword'], goals: [idFor('2')] },
      sections: [
        { place: { type: 'part', part: 'press' }, hidden: true },
        { place: { type: 'objective', id: idFor('1.2') }, mergedInto: idFor('1.1') },
      ],
    });
    expect(nextStructure(before, 2023)).toEqual({ year: 2023, detail: before.detail, order: before.order, sections: before.sections });
  });

  it('leaves what was written and what is said of that year’s activities', () => {
    const written = aReport({
      title: 'Dix ans',
      version: idFor('version'),
      sections: [
        { place: { type: 'part', part: 'foreword' }, introduction: 'Une année de fête.' },
        { place: { type: 'objective', id: idFor('1.1') }, hidden: true, introduction: 'Peu de choses.', order: [idFor('a')], leftOut: [idFor('b')] },
      ],
    });
    expect(nextStructure(written, 2023)).toEqual({ year: 2023, sections: [{ place: { type: 'objective', id: idFor('1.1') }, hidden: true }] });
  });

  it('has nothing to take from one that only has texts', () => {
    expect(isStructured(aReport({ title: 'Dix ans', sections: [{ place: { type: 'part', part: 'foreword' }, introduction: 'Une année de fête.' }] }))).toBe(false);
    expect(isStructured(aReport({ detail: 'one_page' }))).toBe(true);
    expect(isStructured(aReport({ sections: [{ place: { type: 'part', part: 'press' }, hidden: true }] }))).toBe(true);
  });
});
