import { describe, expect, it } from 'vitest';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { choiceKey } from '#documents/collect/proposal';
import type { RowDecision } from '#documents/tables/propose/table-proposal';
import { TableSession } from '#features/import/table/table-session';
import type { RowsAsked, ShownProposals, TableAnswer } from '#features/import/table/table-requests';
import { removeActivity } from '#storage/commands/remove-activity';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';

const DOSSIER = idFor<'Dossier'>('dossier');

const FIRST = 'Réf.;Titre;Participants\nA1;Forum;150\nA2;Balade;80\nA3;Colloque;45\n';

type Of<Type extends TableAnswer['type']> = Extract<TableAnswer, { readonly type: Type }>;

const expected = <Type extends TableAnswer['type']>(answer: TableAnswer, type: Type): Of<Type> => {
  if (answer.type !== type) throw new Error(JSON.stringify(answer));
  return answer as Of<Type>;
};

interface Compared {
  readonly session: TableSession;
  readonly proposals: ShownProposals;
}

/** A file as it is compared by someone who changes none of the guesses. */
const compared = async (db: JalonDatabase, text: string, decisions: readonly (readonly [number, RowDecision])[] = []): Promise<Compared> => {
  const session = new TableSession(() => undefined);
  const place = { database: db.name, dossier: DOSSIER, language: 'fr', today: day('2023-03-01') } as const;
  expected(await session.answer({ type: 'open', source: { type: 'file', file: new File([text], 'suivi.csv') }, text: {}, place }), 'opened');
  const { layout } = expected(await session.answer({ type: 'lay-out', layout: { contents: 'activities', sheet: 0, headerLine: undefined, withHidden: false, keptLines: [] } }), 'laid-out');
  const rows: RowsAsked = { mapping: layout.columns.map(({ column, target }) => [column, target]), reading: { dates: 'day-month', decimals: 'comma' }, year: 2022, objective: idFor('1.1'), kind: 'event', blankClears: false, decisions };
  return { session, proposals: expected(await session.answer({ type: 'propose', rows }), 'proposed').proposals };
};

const taken = async (session: TableSession, choices: ReadonlyMap<string, number> = new Map()) => expected(await session.answer({ type: 'take', choices }), 'taken');

const counts = ({ counts: { added, changed, binned, refused, same, declined } }: ShownProposals) => ({ added, changed, binned, refused, same, declined });

const NONE = { added: 0, changed: 0, binned: 0, refused: 0, same: 0, declined: 0 };

const named = async (db: JalonDatabase, title: string) => {
  const activity = (await db.records('activities').toArray()).find((one) => one.title === title);
  if (activity === undefined) throw new Error(title);
  return activity;
};

describe('a table that is imported', () => {
  it('is one change; the same file again proposes nothing, and after one undo it proposes all of it again', async () => {
    const db = await aStoredDossier();
    const first = await compared(db, FIRST);
    expect(counts(first.proposals)).toEqual({ ...NONE, added: 3 });
    expect(await taken(first.session)).toEqual({ type: 'taken', added: 3, changed: 0 });
    expect(counts((await compared(db, FIRST)).proposals)).toEqual({ ...NONE, same: 3 });
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await db.records('activities').count()).toBe(0);
    expect(counts((await compared(db, FIRST)).proposals)).toEqual({ ...NONE, added: 3 });
  });

  it('that comes again after edits and a deletion asks once, and then proposes nothing [C23]', async () => {
    const db = await aStoredDossier();
    await taken((await compared(db, FIRST)).session);
    await removeActivity(db, await named(db, 'Balade'));
    const third = await named(db, 'Colloque');
    await commit(db, { dossier: DOSSIER, name: 'edit-activity', writes: [{ table: 'activities', put: { ...third, measures: third.measures.map((one) => ({ ...one, value: 50 })) } }] });

    const again = FIRST.replace('150', '160');
    const second = await compared(db, again);
    expect(counts(second.proposals)).toEqual({ ...NONE, changed: 2, binned: 1 });
    expect(second.proposals.conflicts.map(({ id }) => id)).toEqual([third.id]);
    expect(await taken(second.session)).toEqual({ type: 'taken', added: 0, changed: 1 });
    expect((await named(db, 'Forum')).measures).toMatchObject([{ value: 160 }]);
    expect((await named(db, 'Colloque')).measures).toMatchObject([{ value: 50 }]);
    expect(counts((await compared(db, again)).proposals)).toEqual({ ...NONE, same: 1, declined: 2 });
  });

  it('restores from the bin and takes the file’s figure where it is asked to, in the same one change', async () => {
    const db = await aStoredDossier();
    await taken((await compared(db, FIRST)).session);
    await removeActivity(db, await named(db, 'Balade'));
    const third = await named(db, 'Colloque');
    await commit(db, { dossier: DOSSIER, name: 'edit-activity', writes: [{ table: 'activities', put: { ...third, measures: [] } }] });
    await commit(db, { dossier: DOSSIER, name: 'edit-activity', writes: [{ table: 'activities', put: { ...third, rev: third.rev + 1, title: 'Grand colloque' } }] });
    const { session, proposals } = await compared(db, FIRST, [[3, { act: 'restore' }]]);
    const [conflict] = proposals.conflicts;
    if (conflict === undefined) throw new Error('no conflict');
    await taken(session, new Map([[choiceKey(conflict, 'title'), 0]]));
    expect((await db.records('activities').toArray()).map(({ title }) => title).toSorted()).toEqual(['Balade', 'Colloque', 'Forum']);
    expect(await db.bin.count()).toBe(0);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect((await db.records('activities').toArray()).map(({ title }) => title).toSorted()).toEqual(['Forum', 'Grand colloque']);
  });

  it('that changed meanwhile is refused whole, and nothing of it is written [C25]', async () => {
    const db = await aStoredDossier();
    await taken((await compared(db, FIRST)).session);
    const { session } = await compared(db, `${FIRST.replace('150', '160')}A4;Nouveau;5\n`);
    const forum = await named(db, 'Forum');
    await commit(db, { dossier: DOSSIER, name: 'edit-activity', writes: [{ table: 'activities', put: { ...forum, title: 'Forum !' } }] });
    expect(await session.answer({ type: 'take', choices: new Map() })).toMatchObject({ type: 'refused', refusal: { code: 'changed-meanwhile' } });
    expect(await db.records('activities').count()).toBe(3);
  });

  it('says in a word why it cannot be read, and never throws', async () => {
    const session = new TableSession(() => undefined);
    const place = { database: 'none', dossier: DOSSIER, language: 'fr', today: day('2023-03-01') } as const;
    expect(await session.answer({ type: 'open', source: { type: 'file', file: new File([], 'vide.csv') }, text: {}, place })).toEqual({ type: 'unreadable', fault: { code: 'empty' } });
    expect(await session.answer({ type: 'take', choices: new Map() })).toEqual({ type: 'failed' });
  });
});
