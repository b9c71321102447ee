import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import { pairOf } from '#domain/links/link-pair';
import { linkCandidates } from '#domain/matching/link-candidates';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';

const { tables } = secondDossier();

/** The first candidate of each relation, for each activity that someone linked by a confirmed link of it in that year. */
const foundFirst = (year: number, relation: Link['relation']): { readonly right: number; readonly of: number } => {
  const activities = tables.activities.filter((activity) => activity.year === year);
  const candidates = [...linkCandidates({ ...tables, year, activities, actions: tables.plannedActions })].flat().filter((candidate) => candidate.relation === relation);
  const confirmed = tables.links.filter((link) => link.relation === relation && link.state === 'confirmed' && activities.some(({ id }) => id === link.activity));
  const pairs = new Set(confirmed.map(pairOf));
  const linked = [...new Set(confirmed.map(({ activity }) => activity))];
  const right = linked.filter((activity) => {
    const first = candidates.find((candidate) => candidate.activity === activity);
    return first !== undefined && pairs.has(pairOf(first));
  });
  return { right: right.length, of: linked.length };
};

describe('rules that were set on one dossier', () => {
  it.each([2024, 2025])('find first most of what people linked in another, report of %i against its own programme', (year) => {
    const { right, of } = foundFirst(year, 'fulfils');
    expect(of).toBeGreaterThan(5);
    expect(right / of).toBeGreaterThanOrEqual(0.75);
  });

  it('and most of what goes on, reports of both years against the next programmes', () => {
    const years = [2024, 2025].map((year) => foundFirst(year, 'continues'));
    const sum = (key: 'right' | 'of') => years.reduce((total, one) => total + one[key], 0);
    expect(sum('of')).toBeGreaterThan(5);
    expect(sum('right') / sum('of')).toBeGreaterThanOrEqual(0.7);
  });

  it('find no action of another year to be fulfilled', () => {
    const years = new Map(tables.plannedActions.map(({ id, year }) => [id as string, year]));
    for (const year of [2024, 2025]) {
      const activities = tables.activities.filter((activity) => activity.year === year);
      for (const { relation, target } of [...linkCandidates({ ...tables, year, activities, actions: tables.plannedActions })].flat()) {
        if (target.type === 'planned_action') expect(years.get(target.id)).toBe(relation === 'fulfils' ? year : year + 1);
      }
    }
  });
});
