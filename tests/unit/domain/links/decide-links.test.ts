import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideLinks, type LinkDecision } from '#domain/links/decide-links';
import type { Link } from '#domain/links/link';
import type { LinkId } from '#domain/record/id';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const decision = (state: LinkDecision['state'], over: Partial<LinkDecision> = {}): LinkDecision => ({
  activity: idFor('meeting'),
  target: { type: 'planned_action', id: idFor('action') },
  relation: 'continues',
  state,
  ...over,
});

/** Decides again and again, as the pages do: what is written is stored, and read before the next decision. */
const after = (runs: readonly (readonly LinkDecision[])[], start: readonly Link[] = []): readonly Link[] => {
  let made = 0;
  const newId = (): LinkId => idFor(`link ${String((made += 1))}`);
  return runs.reduce<readonly Link[]>((links, decisions) => {
    const written = decideLinks(decisions, { dossier: idFor('dossier'), links, newId });
    return [...links.filter(({ id }) => !written.some((link) => link.id === id)), ...written];
  }, start);
};

describe('a link that someone decides on', () => {
  it('is refused, then confirmed: one link is left, and it is confirmed', () => {
    const links = after([[decision('refused')], [decision('confirmed')]]);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ state: 'confirmed', relation: 'continues' });
  });

  it('keeps its reason and strength, and is not written again when it already says so', () => {
    const [link] = after([[decision('confirmed', { why: 'mêmes mots', strength: 0.7 })]]);
    expect(link).toMatchObject({ why: 'mêmes mots', strength: 0.7 });
    expect(decideLinks([decision('confirmed')], { dossier: idFor('dossier'), links: link === undefined ? [] : [link], newId: () => idFor('never') })).toEqual([]);
  });

  it('may say otherwise of the same pair, which changes the link that is there', () => {
    const links = after([[decision('confirmed')], [decision('confirmed', { relation: 'related' })]]);
    expect(links.map(({ relation }) => relation)).toEqual(['related']);
  });

  it('is one for a pair, and says what was decided last, whatever was decided before', () => {
    const anyDecision = fc.record({
      state: fc.constantFrom('confirmed' as const, 'refused' as const),
      relation: fc.constantFrom('fulfils' as const, 'continues' as const, 'related' as const),
      target: fc.constantFrom('one', 'other').map((label) => ({ type: 'planned_action' as const, id: idFor<'PlannedAction'>(label) })),
      activity: fc.constantFrom('meeting', 'study').map((label) => idFor<'Activity'>(label)),
    });
    holdsFor(
      fc.property(fc.array(fc.array(anyDecision, { maxLength: 4 }), { maxLength: 6 }), (runs) => {
        const links = after(runs);
        const pairs = links.map(({ activity, target }) => `${activity} ${target.id}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        const last = runs.flat().at(-1);
        if (last === undefined) return;
        expect(links.find(({ activity, target }) => activity === last.activity && target.id === last.target.id)).toMatchObject({ state: last.state, relation: last.relation });
      }),
    );
  });
});
