import { describe, expect, it } from 'vitest';
import { openYear } from '#storage/commands/open-year';
import { readYear } from '#storage/repositories/year.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const activities = [anActivity({ id: idFor('a'), year: 2021 }), anActivity({ id: idFor('b'), year: 2022 })];

describe('the year that a page shows', () => {
  it('is the latest that holds activities when none is asked for', async () => {
    expect(await readYear(await aStoredRecord(activities), DOSSIER)).toMatchObject({ year: 2022, yearsWithActivities: [2021, 2022] });
  });

  it('is the one asked for, even without activities', async () => {
    expect(await readYear(await aStoredRecord(activities), DOSSIER, 2023)).toMatchObject({ year: 2023, activities: [] });
  });

  it('passes over a year that the dossier does not know', async () => {
    expect((await readYear(await aStoredRecord(activities), DOSSIER, 1950)).year).toBe(2022);
  });

  it('is the latest that was opened when nothing is done yet, else the first of the convention', async () => {
    const db = await aStoredRecord([]);
    expect((await readYear(db, DOSSIER)).year).toBe(2021);
    await openYear(db, { year: 2022, convention: aConvention(), beyond: false });
    expect((await readYear(db, DOSSIER)).year).toBe(2022);
  });

  it('lists the years of the convention and of its activities, in order', async () => {
    const early = anActivity({ year: 2019 });
    expect((await readYear(await aStoredRecord([early]), DOSSIER)).years).toEqual([2019, 2021, 2022, 2023]);
  });

  it('puts goals, then objectives, in the order of the convention', async () => {
    const { objectives } = await readYear(await aStoredRecord([]), DOSSIER);
    expect(objectives.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1']);
  });
});
