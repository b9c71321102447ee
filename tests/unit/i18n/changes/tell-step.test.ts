import { beforeAll, describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import type { VersionStep } from '#domain/reviews/versions/version-change';
import { changeAsText } from '#i18n/changes/tell-change';
import { tellStep } from '#i18n/changes/tell-step';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const i18n = useI18n();

const NAMES = new Map([
  [idFor('1.1'), { code: '1.1', title: 'Veille' }],
  [idFor('2.1'), { code: '2.1', title: 'Rénovation' }],
  [idFor('action'), { title: 'Suivre les plans' }],
  [idFor('told'), { title: 'Visite du site' }],
]);

const figure = (over: object = {}) => ({ ...aMeasure({ id: idFor('figure'), metric: 'attendance', value: 250, unit: 'participants' }), ...over });

const told = (step: VersionStep): readonly string[] => tellStep(step, NAMES, i18n).map((line) => changeAsText(line, i18n).replaceAll(/\s/gu, ' '));

beforeAll(async () => {
  await Promise.all([loadMessages('versions'), loadMessages('changes')]);
});

describe('one change between two versions, in words', () => {
  it('shows both values of a figure, and how sure each is', () => {
    expect(told({ what: 'figure_corrected', from: figure(), to: figure({ value: 300, qualifier: 'about' }) })).toEqual(['Participants : 250 participants → environ 300 participants']);
  });

  it('says what else was corrected of a figure whose value stays', () => {
    expect(told({ what: 'figure_corrected', from: figure(), to: figure({ restates: idFor('told') }) })).toEqual([expect.stringMatching(/^Participants, .+ : Visite du site \(ajouté\)$/u)]);
  });

  it('names the objectives that a record moves between, and what it is linked to', () => {
    expect(told({ what: 'moved', from: idFor('1.1'), to: idFor('2.1') })).toEqual(['Objectif : 1.1 Veille → 2.1 Rénovation']);
    const link: Link = { dossier: idFor('dossier'), id: idFor('link'), rev: 0, activity: idFor('visit'), target: { type: 'planned_action', id: idFor('action') }, relation: 'fulfils', state: 'confirmed' };
    expect(told({ what: 'linked', link })).toEqual(['Lien : réalise : Suivre les plans (ajouté)']);
    expect(told({ what: 'unlinked', link })).toEqual(['Lien : réalise : Suivre les plans (retiré)']);
  });

  it('says of what had no date that it had none', () => {
    expect(told({ what: 'rescheduled', from: [], to: [date('2022-06')] })).toEqual(['Dates : sans date → juin 2022']);
  });

  it('has nothing to add of a record that came or went whole', () => {
    expect([...told({ what: 'added' }), ...told({ what: 'removed' })]).toEqual([]);
  });
});
