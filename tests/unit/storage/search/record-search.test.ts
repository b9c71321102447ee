import { describe, expect, it } from 'vitest';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { searchResponder } from '#storage/search/answer-search';
import { RecordSearch } from '#storage/search/record-search';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const dossier = idFor<'Dossier'>('dossier');

const found = (search: RecordSearch, query: string): readonly string[] =>
  search.search(query, 9).groups.flatMap(({ type, entries }) => entries.map(({ title }) => `${type}: ${title}`));

const aRecord = (): Promise<JalonDatabase> =>
  aStoredDossier({
    objectives: [anObjective('1.1', { title: 'Accueillir les habitants' })],
    commitments: [aCommitment({ label: 'Publier un récit' })],
    plannedActions: [aPlannedAction('Ouvrir une maison', { number: '1.1.4', partners: ['Ville de Lens'] })],
    activities: [anActivity({ title: 'Fête du récit', places: ['Oignies'], internalNote: 'confidentiel', reportText: 'prose' })],
  });

const opened = async (db: JalonDatabase): Promise<RecordSearch> => {
  const search = new RecordSearch(db, dossier);
  await search.refresh();
  return search;
};

describe('what the search of a dossier finds', () => {
  it('is its objectives, commitments, planned actions and activities, by title, place, partner, number and code', async () => {
    const search = await opened(await aRecord());
    expect(found(search, 'récits').toSorted()).toEqual(['activity: Fête du récit', 'commitment: Publier un récit']);
    expect(found(search, 'habitant')).toEqual(['objective: Accueillir les habitants']);
    expect(found(search, 'oignies')).toEqual(['activity: Fête du récit']);
    expect(found(search, 'ville lens')).toEqual(['planned_action: Ouvrir une maison']);
    expect(found(search, '1.1.4')).toEqual(['planned_action: Ouvrir une maison']);
    expect(found(search, '1.1')).toHaveLength(4);
  });

  it('is never what an internal note says, nor the text of the report', async () => {
    const search = await opened(await aRecord());
    expect(found(search, 'confidentiel')).toEqual([]);
    expect(found(search, 'prose')).toEqual([]);
  });

  it('leads to an objective by its code, and by its id once another has the same', async () => {
    const db = await aStoredDossier({ goals: [aGoal('1')], objectives: [anObjective('1.1'), anObjective('1.2'), anObjective('1.2', { id: idFor('other') })] });
    const { groups } = (await opened(db)).search('operationnel', 9);
    expect(groups[0]?.entries.map(({ objective }) => objective?.address)).toEqual(['1.1', ...[idFor('1.2'), idFor('other')].toSorted()]);
  });
});

describe('a search kept in memory', () => {
  it('follows what is added, renamed, removed and taken back', async () => {
    const db = await aRecord();
    const search = await opened(db);
    const added = anActivity({ id: idFor('new'), title: 'Colloque' });
    await commit(db, { dossier, name: 'add-activity', writes: [{ table: 'activities', put: added }] });
    await search.refresh();
    expect(found(search, 'colloque')).toEqual(['activity: Colloque']);
    const stored = await db.records('activities').get([dossier, added.id]);
    if (stored === undefined) throw new Error('The activity was not stored');
    await commit(db, { dossier, name: 'remove-activity', writes: [{ table: 'activities', remove: stored }] });
    await search.refresh();
    expect(found(search, 'colloque')).toEqual([]);
    await undo(db, dossier);
    await search.refresh();
    expect(found(search, 'colloque')).toEqual(['activity: Colloque']);
  });

  it('gives what is under an objective its new code', async () => {
    const db = await aRecord();
    const search = await opened(db);
    const objective = await db.records('objectives').get([dossier, idFor('1.1')]);
    if (objective === undefined) throw new Error('The objective was not stored');
    await commit(db, { dossier, name: 'correct-objective', writes: [{ table: 'objectives', put: { ...objective, code: '7.7' } }] });
    await search.refresh();
    expect(found(search, '7.7')).toHaveLength(4);
  });
});

describe('the worker of the search', () => {
  it('answers in order, what was asked before the first read included', async () => {
    const db = await aRecord();
    const respond = searchResponder();
    const [, answer] = await Promise.all([
      respond({ type: 'refresh', number: 1, database: db.name, dossier }),
      respond({ type: 'search', number: 2, query: 'fete', most: 5 }),
    ]);
    expect(answer).toMatchObject({ type: 'found', number: 2, found: { close: false, groups: [{ type: 'activity', total: 1 }] } });
    await respond({ type: 'refresh', number: 3, database: db.name, dossier });
    expect(await respond({ type: 'search', number: 4, query: 'zzz', most: 5 })).toMatchObject({ found: { groups: [] } });
  });
});
