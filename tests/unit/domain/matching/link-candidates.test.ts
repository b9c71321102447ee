import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import { linkCandidates, type LinkCandidate, type MatchingInput } from '#domain/matching/link-candidates';
import { openProposals } from '#domain/matching/open-proposals';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment, aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const raid = anActivity({ id: idFor('raid'), title: 'Raid des rives, septième édition', objective: idFor('A.1') });
const index = anActivity({ id: idFor('index'), title: 'Index des terrils de la Chaîne', objective: idFor('A.1'), kind: 'publication' });
const retold = anActivity({ id: idFor('retold'), title: 'Raid des rives', objective: idFor('A.1'), sameAs: idFor('raid') });

const input: MatchingInput = {
  year: 2022,
  conventions: [aConvention()],
  amendments: [],
  goals: [aGoal('A')],
  objectives: [anObjective('A.1', { goal: idFor('A') })],
  commitments: [
    aCommitment({ id: idFor('events'), objective: idFor('A.1'), label: 'Organiser des événements : raid, trail', kind: 'event' }),
    aCommitment({ id: idFor('terrils'), objective: idFor('A.1'), label: 'Faire connaître la Chaîne des terrils', kind: 'publication', position: 1 }),
  ],
  activities: [raid, index, retold],
  actions: [
    aPlannedAction('heading', { year: 2022, title: 'Raid des rives', objective: idFor('A.1') }),
    aPlannedAction('raid 2022', { year: 2022, title: 'Organiser le Raid des rives', objective: idFor('A.1'), parent: idFor('heading') }),
    aPlannedAction('raid 2023', { year: 2023, title: 'Raid des rives, huitième édition', objective: idFor('A.1') }),
    aPlannedAction('other', { year: 2023, title: 'Bal costumé', objective: idFor('A.1') }),
  ],
};

const found = [...linkCandidates(input)].flat();

const told = found.map(({ activity, target, relation }) => [activity, relation, target.id]);

describe('the links that could be made from a year', () => {
  it('lead to the actions of its programme as fulfilled, to the next year’s as gone on with, to commitments as answered', () => {
    expect(told).toEqual([
      [idFor('raid'), 'fulfils', idFor('raid 2022')],
      [idFor('raid'), 'continues', idFor('raid 2023')],
      [idFor('raid'), 'answers', idFor('events')],
      [idFor('index'), 'answers', idFor('terrils')],
    ]);
  });

  it('say why in words as the activity writes them', () => {
    expect(found[1]?.reasons[0]).toEqual({ code: 'words', shared: ['Raid', 'rives'] });
  });

  it('take an activity in turn, the second telling of one left out', () => {
    expect([...linkCandidates(input)]).toHaveLength(2);
  });
});

const link = (over: Partial<Link>): Link => ({
  dossier: idFor('dossier'), id: idFor('link'), rev: 1, activity: idFor('raid'), target: { type: 'planned_action', id: idFor('raid 2023') }, relation: 'continues', state: 'confirmed', ...over,
});

describe('what is still to be decided', () => {
  it('is what no link says yet: neither what is confirmed nor what was refused', () => {
    expect(openProposals(found, [link({}), link({ id: idFor('no'), target: { type: 'commitment', id: idFor('events') }, relation: 'answers', state: 'refused' })]).map(({ target }) => target.id)).toEqual([
      idFor('raid 2022'), idFor('terrils'),
    ]);
  });

  it('is what someone stored as proposed too, with their words, once', () => {
    const proposals = openProposals(found, [link({ state: 'proposed', why: 'même épreuve' })]);
    expect(proposals.filter(({ target }) => target.id === idFor('raid 2023'))).toEqual([expect.objectContaining({ why: 'même épreuve', reasons: [] })]);
  });

  it('leaves an activity alone that answers a commitment already', () => {
    const answered = link({ target: { type: 'commitment', id: idFor('elsewhere') }, relation: 'answers' });
    expect(openProposals(found, [answered]).filter(({ activity, relation }) => activity === idFor('raid') && relation === 'answers')).toEqual([]);
  });

  it('leaves the choice between two commitments that are close, and no more', () => {
    const to = (label: string, strength: number): LinkCandidate => ({ activity: idFor('raid'), target: { type: 'commitment', id: idFor(label) }, relation: 'answers', strength, reasons: [] });
    const proposed = (candidates: readonly LinkCandidate[]) => openProposals(candidates, []).map(({ target }) => target.id);
    expect(proposed([to('first', 0.65), to('second', 0.53), to('third', 0.5)])).toEqual([idFor('first'), idFor('second')]);
    expect(proposed([to('first', 0.2), to('second', 0.19)])).toEqual([idFor('first')]);
  });
});
