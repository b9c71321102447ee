import { describe, expect, it } from 'vitest';
import { yearToOpen } from '#domain/programme/year-to-open';
import { openYear } from '#storage/commands/open-year';
import { undo } from '#storage/commands/undo';
import { dossierHash } from '#storage/dossier-hash';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { readReport } from '#storage/repositories/report.repository';
import { readYear } from '#storage/repositories/year.repository';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const convention = aConvention({ end: day('2023-12-31') });
const act = { date: day('2023-11-20'), number: '1', reason: 'Avenant qui prolonge la convention d’un an' };

describe('the year to open', () => {
  const after = (yearsWithActivities: readonly number[], programmes: readonly { readonly year: number }[] = []) =>
    yearToOpen({ conventions: [convention], programmes, yearsWithActivities });

  it('is the first of the convention, then the one after the last that was opened', () => {
    expect(after([])).toMatchObject({ year: 2021, beyond: false });
    expect(after([2021])).toMatchObject({ year: 2022, beyond: false });
    expect(after([2021], [{ year: 2022 }])).toMatchObject({ year: 2023, beyond: false });
  });

  it('asks for an act when the convention has ended', () => {
    expect(after([2022], [{ year: 2023 }])).toMatchObject({ year: 2024, beyond: true });
    expect(yearToOpen({ conventions: [aConvention({ end: day('2025-06-30') })], programmes: [{ year: 2023 }], yearsWithActivities: [] })).toMatchObject({ year: 2024, beyond: false });
  });

  it('is none without a convention', () => {
    expect(yearToOpen({ conventions: [], programmes: [], yearsWithActivities: [2022] })).toBeUndefined();
  });
});

describe('opening a year', () => {
  it('writes an empty programme in the convention’s term, and one undo takes it back', async () => {
    const db = await aStoredDossier({ conventions: [convention] });
    const before = await dossierHash(db, DOSSIER);
    expect((await openYear(db, { year: 2022, convention, beyond: false })).ok).toBe(true);
    expect(await db.records('programmes').toArray()).toMatchObject([{ year: 2022, convention: convention.id, versions: [{ stage: 'draft' }] }]);
    expect(await db.records('conventions').toArray()).toEqual([convention]);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('takes the structure of the report of the year before, and nothing that was written in it', async () => {
    const before = aReport({ year: 2021, detail: 'twelve_pages', order: { parts: ['summary'] }, sections: [{ place: { type: 'part', part: 'press' }, hidden: true, introduction: 'Une belle presse.' }] });
    const db = await aStoredDossier({ conventions: [convention], reports: [before] });
    const hash = await dossierHash(db, DOSSIER);
    expect((await openYear(db, { year: 2022, convention, beyond: false })).ok).toBe(true);
    const { id: _id, rev: _rev, ...opened } = (await readReport(db, DOSSIER, 2022)) ?? {};
    expect(opened).toEqual({ dossier: DOSSIER, year: 2022, detail: before.detail, order: before.order, sections: [{ place: { type: 'part', part: 'press' }, hidden: true }] });
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(hash);
  });

  it('leaves a report that the year already has', async () => {
    const own = aReport({ id: idFor('own'), title: 'Dix ans' });
    const db = await aStoredDossier({ conventions: [convention], reports: [aReport({ year: 2021, detail: 'one_page' }), own] });
    expect((await openYear(db, { year: 2022, convention, beyond: false })).ok).toBe(true);
    expect(await readReport(db, DOSSIER, 2022)).toEqual(own);
    expect(await db.records('reports').count()).toBe(2);
  });

  it('makes the convention go on by the amendment that is named, as one change that one undo takes back', async () => {
    const db = await aStoredDossier({ conventions: [convention] });
    const before = await dossierHash(db, DOSSIER);
    expect((await openYear(db, { year: 2024, convention, beyond: true }, act)).ok).toBe(true);
    expect(await db.records('conventions').toArray()).toMatchObject([{ years: [2021, 2022, 2023, 2024], end: '2024-12-31' }]);
    expect(await db.records('amendments').toArray()).toMatchObject([{ ...act, convention: convention.id }]);
    const snapshot = await readYear(db, DOSSIER, 2024);
    expect([snapshot.year, snapshot.objectives.length, snapshot.activities.length]).toEqual([2024, 3, 0]);
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});
