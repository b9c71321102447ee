import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { describeAction, describeActivity, describeCommitment, type Described } from '#domain/matching/described';
import { isProposed, matcherOf } from '#domain/matching/propose-matches';
import type { Commitment } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const anAction = (label: string, title: string, more: Partial<PlannedAction> = {}): PlannedAction => aPlannedAction(label, { title, kind: 'event', ...more });

const described = (actions: readonly PlannedAction[]): readonly Described[] => actions.map((action) => describeAction(action, new Map(actions.map((one) => [one.id, one]))));

const ranked = (activity: Activity, targets: readonly Described[]) => matcherOf([describeActivity(activity)], targets).rank(describeActivity(activity), 3);

const ACTIONS = [
  anAction('raid', 'Organiser la 8e édition du Raid des rives', { places: ['Loos'], due: [date('2023-09')] }),
  anAction('charte', 'Mettre en œuvre la charte du patrimoine avec les bailleurs', { kind: 'governance' }),
  anAction('index', 'Diffuser l’index des terrils', { kind: 'publication', objective: idFor('2.1') }),
];

describe('what an activity may be linked to', () => {
  it('is what shares its rare words, with the reasons', () => {
    const [first] = ranked(anActivity({ title: 'Raid des rives, 7e édition', kind: 'event', objective: idFor('1.1'), places: ['Loos'], next: [date('2023-09-16')] }), described(ACTIONS));
    expect(first?.target).toBe(idFor('raid'));
    expect(first?.reasons.map(({ code }) => code)).toEqual(['words', 'places', 'objective', 'kind', 'dates']);
  });

  it('is nothing when no word is shared, whatever else agrees', () => {
    expect(ranked(anActivity({ title: 'Bal costumé', objective: idFor('1.1'), kind: 'event', places: [], partners: [] }), described(ACTIONS))).toEqual([]);
  });

  it('is found through the heading that stands above it, and an action that is its own ancestor is compared once', () => {
    const actions = [anAction('heading', 'Véloroute du bassin'), anAction('part', 'Comité d’itinéraires', { parent: idFor('heading') }), anAction('loop', 'Boucle', { parent: idFor('loop') })];
    const found = ranked(anActivity({ title: 'Véloroute : comité' }), described(actions));
    expect(found[0]?.target).toBe(idFor('part'));
    expect(described(actions).find(({ id }) => id === idFor('loop'))?.context).toEqual([]);
  });

  it('is a commitment too, read with the words of the convention', () => {
    const commitment = { id: idFor('c1'), objective: idFor('1.1'), position: 0, label: 'Animer la veille', kind: 'data', kindAlternatives: [], modality: 'firm', source: { document: idFor('d'), words: 'un réseau de veille patrimoniale' } } as unknown as Commitment;
    expect(ranked(anActivity({ title: 'Réunion du réseau de veille patrimoniale' }), [describeCommitment(commitment)])[0]?.target).toBe(idFor('c1'));
  });

  it('must be stronger after what was abandoned', () => {
    const match = { strength: 0.5, reasons: [] };
    expect([isProposed(match, 'completed'), isProposed(match, 'abandoned')]).toEqual([true, false]);
  });

  const titles = fc.array(fc.constantFrom('raid', 'rives', 'charte', 'index', 'terril', 'loos', '7e', 'étude', 'veille'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('does not depend on the order of the targets, and its strength stays between 0 and 1', () => {
    fc.assert(
      fc.property(titles, fc.array(titles, { minLength: 1, maxLength: 6 }), (title, others) => {
        const activity = anActivity({ title });
        const targets = described(others.map((other, index) => anAction(String(index), other)));
        const found = ranked(activity, targets);
        expect(ranked(activity, targets.toReversed())).toEqual(found);
        expect(found.every(({ strength }) => strength > 0 && strength <= 1)).toBe(true);
      }),
    );
  });
});
