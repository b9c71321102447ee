import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { retainFigure, releaseFigures, type FigureInRecord } from '#storage/commands/retain-figure';
import type { JalonDatabase } from '#storage/database';
import { readDigests } from '#storage/digests/digest-buckets';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const announced = aMeasure({ id: idFor('announced'), value: 41 });
const told = aMeasure({ id: idFor('told'), value: 61, restates: announced.id });
const report = anActivity({ id: idFor('report'), measures: [announced] });
const sheet = anActivity({ id: idFor('sheet'), measures: [aMeasure({ id: idFor('other'), value: 3 }), told] });

const first: FigureInRecord = { activity: report, measure: announced.id };
const second: FigureInRecord = { activity: sheet, measure: told.id };

const retained = async (db: JalonDatabase): Promise<readonly string[]> =>
  (await db.records('activities').toArray())
    .flatMap(({ measures }) => measures)
    .filter((measure) => measure.retained === true)
    .map(({ id }) => id);

const asStored = async (db: JalonDatabase, { activity, measure }: FigureInRecord): Promise<FigureInRecord> => ({
  activity: (await db.records('activities').get([DOSSIER, activity.id])) ?? activity,
  measure,
});

describe('retaining one of two figures for one fact', () => {
  it('marks it, keeps both figures, and tells the journal', async () => {
    const db = await aStoredRecord([report, sheet]);
    expect((await retainFigure(db, second, first)).ok).toBe(true);
    expect(await retained(db)).toEqual([told.id]);
    expect((await db.records('activities').toArray()).flatMap(({ measures }) => measures)).toHaveLength(3);
    expect((await db.journal.toArray()).map(({ command }) => command)).toEqual(['load-dossier', 'retain-figure']);
    expect((await readDigests(db, DOSSIER, 2022)).flatMap(({ measures }) => measures.filter((one) => one.retained))).toHaveLength(1);
  });

  it('leaves no two figures retained when the choice changes', async () => {
    const db = await aStoredRecord([report, sheet]);
    await retainFigure(db, second, first);
    await retainFigure(db, await asStored(db, first), await asStored(db, second));
    expect(await retained(db)).toEqual([announced.id]);
  });

  it('can be taken back, and the record is as it was but for its revision', async () => {
    const db = await aStoredRecord([report, sheet]);
    await retainFigure(db, second, first);
    await releaseFigures(db, await asStored(db, first), await asStored(db, second));
    const records = await db.records('activities').toArray();
    const withoutRevision = (activities: readonly Activity[]) =>
      activities.map(({ rev: _rev, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(withoutRevision(records)).toEqual(withoutRevision([report, sheet]));
  });

  it('writes an activity that holds both figures once', async () => {
    const both = anActivity({ measures: [announced, told] });
    const db = await aStoredRecord([both]);
    await retainFigure(db, { activity: both, measure: told.id }, { activity: both, measure: announced.id });
    expect((await db.journal.toArray()).at(-1)?.changes).toHaveLength(1);
    expect(await retained(db)).toEqual([told.id]);
  });

  it('is refused when another tab has changed one of the activities since', async () => {
    const db = await aStoredRecord([report, sheet]);
    await retainFigure(db, second, first);
    expect(await retainFigure(db, first, second)).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect(await retained(db)).toEqual([told.id]);
  });
});
