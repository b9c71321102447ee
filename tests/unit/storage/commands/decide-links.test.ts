import { describe, expect, it } from 'vitest';
import type { LinkDecision } from '#domain/links/decide-links';
import { decideLinks } from '#storage/commands/decide-links';
import { undo } from '#storage/commands/undo';
import { renameDossier } from '#storage/commands/rename-dossier';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { readLinkedYear, readLinksOfAction, readLinksOfActivity, readMatchingInput, readMatchingMark } from '#storage/repositories/links.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const stored = () =>
  aStoredDossier({
    activities: [anActivity({ id: idFor('raid'), title: 'Raid' }), anActivity({ id: idFor('later'), year: 2023, title: 'Raid, suite' })],
    programmes: [{ dossier: DOSSIER, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] }],
    plannedActions: [aPlannedAction('next raid', { position: 1 }), aPlannedAction('guide')],
    commitments: [aCommitment({ id: idFor('c1'), objective: idFor('1.1') })],
  });

const decision = (state: LinkDecision['state'], over: Partial<LinkDecision> = {}): LinkDecision => ({
  activity: idFor('raid'), target: { type: 'planned_action', id: idFor('next raid') }, relation: 'continues', state, why: 'mêmes mots', ...over,
});

describe('a link that was refused', () => {
  it('is the same link once it is confirmed, and one undo refuses it again', async () => {
    const db = await stored();
    await decideLinks(db, DOSSIER, 'refuse-links', [decision('refused')]);
    await decideLinks(db, DOSSIER, 'confirm-links', [decision('confirmed')]);
    expect(await db.records('links').toArray()).toEqual([expect.objectContaining({ state: 'confirmed', why: 'mêmes mots', rev: 2 })]);
    await undo(db, DOSSIER);
    expect((await db.records('links').toArray()).map(({ state }) => state)).toEqual(['refused']);
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
  });

  it('is refused once, however often the key is pressed', async () => {
    const db = await stored();
    await decideLinks(db, DOSSIER, 'refuse-links', [decision('refused')]);
    await decideLinks(db, DOSSIER, 'refuse-links', [decision('refused')]);
    expect((await db.journal.toArray()).map(({ command }) => command)).toEqual(['load-dossier', 'refuse-links']);
  });

  it('is written with others as one entry of the journal', async () => {
    const db = await stored();
    const done = await decideLinks(db, DOSSIER, 'refuse-links', [decision('refused'), decision('refused', { target: { type: 'commitment', id: idFor('c1') }, relation: 'answers' })]);
    expect(done.ok).toBe(true);
    expect((await db.journal.toArray()).map(({ command, changes }) => [command, changes.length])).toEqual([['load-dossier', 0], ['refuse-links', 2]]);
  });
});

describe('what links are read from', () => {
  it('is, for a year, its activities, its programme and the next one’s, and the links that start there', async () => {
    const db = await stored();
    await decideLinks(db, DOSSIER, 'confirm-links', [decision('confirmed'), decision('confirmed', { activity: idFor('later'), relation: 'fulfils' })]);
    const { links, activities, actions } = await readLinkedYear(db, DOSSIER, 2022);
    expect(links.map(({ activity }) => activity)).toEqual([idFor('raid')]);
    expect([...activities.keys()]).toEqual([idFor('raid')]);
    expect(actions.map(({ title }) => title)).toEqual(['guide', 'next raid']);
    const input = await readMatchingInput(db, DOSSIER, 2022, idFor('1.1'));
    expect([input.activities.length, input.actions.length]).toEqual([1, 0]);
  });

  it('is, for one record, its links and what a new one could join', async () => {
    const db = await stored();
    await decideLinks(db, DOSSIER, 'make-link', [decision('confirmed')]);
    expect(await readLinksOfActivity(db, DOSSIER, { id: idFor('raid'), year: 2022 })).toMatchObject({ links: [{ relation: 'continues' }], actions: [{ title: 'guide' }, { title: 'next raid' }] });
    const ofAction = await readLinksOfAction(db, DOSSIER, { id: idFor('next raid'), year: 2023 });
    expect(ofAction.activities.map(({ title }) => title).toSorted()).toEqual(['Raid', 'Raid, suite']);
  });

  it('is marked as changed by anything but decisions on links', async () => {
    const db = await stored();
    const mark = await readMatchingMark(db, DOSSIER);
    await decideLinks(db, DOSSIER, 'confirm-links', [decision('confirmed')]);
    await undo(db, DOSSIER);
    expect(await readMatchingMark(db, DOSSIER)).toBe(mark);
    const head = await db.records('dossiers').get([DOSSIER, DOSSIER]);
    if (head === undefined) throw new Error('no dossier');
    await renameDossier(db, head, 'Autre titre');
    expect(await readMatchingMark(db, DOSSIER)).not.toBe(mark);
  });
});
