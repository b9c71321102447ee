import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import type { DossierId } from '#domain/record/id';
import { mergeProposed, resolveProposal, type Proposed } from '#documents/collect/proposal';
import { proposeSent, wantedBy } from '#documents/collect/propose-sent';
import { readSent, writeSent, type SentEntries } from '#documents/collect/sent-file';
import { readStored } from '#storage/collect/stored-records';
import { countUnsent, noteSent, readUnsent } from '#storage/collect/unsent';
import { saveActivity } from '#storage/commands/save-activity';
import { takeEntries, type TakenRecord } from '#storage/commands/take-entries';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier') as DossierId;

const save = async (db: JalonDatabase, activity: Activity): Promise<void> => {
  const saved = await saveActivity(db, { activity, fulfils: [], alongside: [] });
  if (!saved.ok) throw new Error(saved.reason.code);
};

const stored = async (db: JalonDatabase, label = 'activity'): Promise<Activity> => {
  const record = await db.records('activities').get([DOSSIER, idFor(label)]);
  if (record === undefined) throw new Error(`${label} is not stored`);
  return record;
};

/** What the device sends, through the text of its file. */
const sentBy = async (db: JalonDatabase): Promise<SentEntries> => {
  const { records, filesLeft, device = '' } = await readUnsent(db, DOSSIER);
  const read = readSent(writeSent({ dossier: DOSSIER, title: 'Rives', device, at: '2023-03-01T10:00:00.000Z', records, filesLeft }), DOSSIER);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

const proposedTo = async (db: JalonDatabase, sent: SentEntries): Promise<Proposed> => proposeSent(sent, await readStored(db, DOSSIER, wantedBy(sent)), 'lea.jalon-saisies.json');

const takeAll = async (db: JalonDatabase, { proposals }: Proposed): Promise<void> => {
  const taken = proposals.flatMap((one): readonly TakenRecord[] => {
    const record = resolveProposal(one, new Map());
    return record === undefined || record === null ? [] : [{ table: one.table, id: one.id, act: 'put', record }];
  });
  const result = await takeEntries(db, DOSSIER, taken, 'lea.jalon-saisies.json');
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
};

describe('entries of a device', () => {
  it('are counted until they are sent, and only those made here', async () => {
    const phone = await aStoredRecord([anActivity()]);
    expect(await countUnsent(phone, DOSSIER)).toBe(0);
    await save(phone, { ...(await stored(phone)), title: 'Revu' });
    await save(phone, anActivity({ id: idFor('new'), title: 'Ajoutée' }));
    expect(await countUnsent(phone, DOSSIER)).toBe(2);
    const { clock = '' } = await readUnsent(phone, DOSSIER);
    await noteSent(phone, DOSSIER, { at: '2023-03-01T10:00:00.000Z', sentClock: clock });
    expect(await countUnsent(phone, DOSSIER)).toBe(0);
  });

  it('come into another device as one change, propose nothing a second time, and leave with one undo', async () => {
    const [phone, desk] = [await aStoredRecord([anActivity()]), await aStoredRecord([anActivity()])];
    await save(phone, { ...(await stored(phone)), title: 'Revu' });
    await save(phone, anActivity({ id: idFor('new'), title: 'Ajoutée' }));
    const sent = await sentBy(phone);
    await takeAll(desk, await proposedTo(desk, sent));
    expect((await stored(desk)).title).toBe('Revu');
    expect((await stored(desk, 'new')).title).toBe('Ajoutée');
    expect(await proposedTo(desk, sent)).toEqual({ proposals: [], refused: [], same: 2 });
    expect(await countUnsent(desk, DOSSIER)).toBe(0);
    expect((await undo(desk, DOSSIER)).ok).toBe(true);
    expect((await stored(desk)).title).toBe('Rencontres annuelles');
    expect(await desk.records('activities').count()).toBe(1);
    expect(await countUnsent(desk, DOSSIER)).toBe(0);
  });

  it('conflict field by field with what was changed on the other device meanwhile', async () => {
    const [phone, desk] = [await aStoredRecord([anActivity()]), await aStoredRecord([anActivity()])];
    await save(phone, { ...(await stored(phone)), title: 'Du téléphone', places: ['Lens'] });
    await save(desk, { ...(await stored(desk)), title: 'Du bureau', partners: ['Ville de Lens'] });
    const { proposals } = await proposedTo(desk, await sentBy(phone));
    expect(proposals.flatMap(({ fields }) => fields.map(({ field, conflict }) => [field, conflict]))).toEqual([['title', true], ['places', false]]);
    await takeAll(desk, mergeProposed([{ proposals, refused: [], same: 0 }]));
    expect(await stored(desk)).toMatchObject({ title: 'Du bureau', places: ['Lens'], partners: ['Ville de Lens'] });
  });

  it('are refused one by one when what they name is not here, and nothing else is lost', async () => {
    const [phone, desk] = [await aStoredRecord([anActivity()]), await aStoredRecord([])];
    await save(phone, { ...(await stored(phone)), title: 'Revu' });
    await save(phone, anActivity({ id: idFor('new'), objective: idFor('1.2') }));
    const sent = await sentBy(phone);
    const strange = sent.records.map((record) => (record.id === idFor('new') && record.after !== null ? { ...record, after: { ...record.after, objective: idFor('9.9') } } : record));
    expect((await proposedTo(desk, { ...sent, records: strange })).refused.map(({ cause }) => cause)).toEqual([{ code: 'removed-here' }, { code: 'unknown-target', field: 'objective' }]);
  });

  it('are refused as a file when it is of another dossier, of a later version, changed or made to harm', async () => {
    const phone = await aStoredRecord([anActivity()]);
    await save(phone, { ...(await stored(phone)), title: 'Revu' });
    const text = writeSent(await sentBy(phone));
    expect(readSent(text, idFor<'Dossier'>('other') as DossierId)).toEqual({ ok: false, reason: 'other-dossier' });
    expect(readSent(text.replace('"version": 1', '"version": 2'), DOSSIER)).toEqual({ ok: false, reason: 'newer' });
    expect(readSent(text.replace('"filesLeft"', '"__proto__": {"a": 1}, "filesLeft"'), DOSSIER)).toEqual({ ok: false, reason: 'damaged' });
    expect(readSent(text.slice(0, -20), DOSSIER)).toEqual({ ok: false, reason: 'not-sent' });
    expect(readSent('{"format":"jalon-dossier"}', DOSSIER)).toEqual({ ok: false, reason: 'not-sent' });
  });

  it('leave out what came back to what it was', async () => {
    const phone = await aStoredRecord([anActivity()]);
    await save(phone, { ...(await stored(phone)), title: 'Revu' });
    await save(phone, { ...(await stored(phone)), title: 'Rencontres annuelles' });
    expect((await sentBy(phone)).records).toEqual([]);
    expect(await countUnsent(phone, DOSSIER)).toBe(0);
  });

  it('are none once what was added is removed again', async () => {
    const phone = await aStoredRecord([anActivity()]);
    await save(phone, anActivity({ id: idFor('new'), title: 'Ajoutée' }));
    expect(await countUnsent(phone, DOSSIER)).toBe(1);
    expect((await undo(phone, DOSSIER)).ok).toBe(true);
    expect((await sentBy(phone)).records).toEqual([]);
    expect(await countUnsent(phone, DOSSIER)).toBe(0);
  });
});
