import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import { hasReference, referenceLinks, whenAbsent } from './reference-files';
import { shippedDossier } from './shipped-dossier';

const { tables } = shippedDossier();

const refs = new Map([...tables.activities, ...tables.plannedActions].map(({ id, source }): [string, string] => [id, source?.ref ?? '?']));

/** Within a year an action is fulfilled; the next year's is gone on to, or only shares a subject. */
const RELATIONS: Readonly<Record<string, Link['relation']>> = { continues: 'continues', delivers: 'continues', same_subject: 'related' };

describe.skipIf(!hasReference)(`the shipped links equal their reference${whenAbsent(hasReference, 'the reference')}`, () => {
  it('link by link, the certain ones confirmed, the likely ones proposed', () => {
    const shipped = tables.links.map(({ activity, target, relation, state }) => ({ activity: refs.get(activity), planned: refs.get(target.id), relation, state }));
    const known = referenceLinks().map(({ activity, planned, relation, strength }) => ({ activity, planned, relation: RELATIONS[relation], state: strength === 'certain' ? 'confirmed' : 'proposed' }));
    expect(shipped).toEqual(known);
  });
});

describe('the shipped links', () => {
  it('say what they were recognised by, and fulfil nothing, since every one leads to the next year', () => {
    const years = new Map([...tables.activities, ...tables.plannedActions].map(({ id, year }): [string, number] => [id, year]));
    for (const { activity, target, relation, why = '' } of tables.links) {
      expect(why).not.toBe('');
      expect(relation).not.toBe('fulfils');
      expect(years.get(target.id)).toBe((years.get(activity) ?? 0) + 1);
    }
  });
});
