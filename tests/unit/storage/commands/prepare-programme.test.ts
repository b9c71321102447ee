import { describe, expect, it } from 'vitest';
import { certainLines } from '#domain/programme/next-year/certain-lines';
import { carriedObjectives } from '#domain/objectives/carried-objective';
import { conventionForYear } from '#domain/programme/year-to-open';
import { saveIndicator } from '#storage/commands/indicators';
import { openConvention } from '#storage/commands/open-convention';
import { prepareProgramme } from '#storage/commands/prepare-programme';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { readIndicators } from '#storage/repositories/indicators.repository';
import { readLastConvention, readNextProgramme } from '#storage/repositories/next-programme.repository';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredSecondDossier } from '#tests/fixtures/dossiers/second-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const prepare = async (db: JalonDatabase, year: number): Promise<number> => {
  const { frame, ended, programme } = await readNextProgramme(db, DOSSIER, year);
  const open = conventionForYear(frame.conventions, year);
  if (open === undefined) throw new Error('no convention');
  const lines = certainLines(ended, year, carriedObjectives(frame, year));
  const result = await prepareProgramme(db, { open, ended, programme, lines });
  expect(result.ok).toBe(true);
  return lines.length;
};

describe('a programme that is prepared', () => {
  it('is one command that one undo takes back, and a second one finds nothing more', async () => {
    const db = await aStoredSecondDossier();
    const before = await dossierHash(db, DOSSIER);
    expect(await prepare(db, 2026)).toBeGreaterThan(0);
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
    const { frame, ended } = await readNextProgramme(db, DOSSIER, 2026);
    expect(certainLines(ended, 2026, carriedObjectives(frame, 2026))).toEqual([]);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('is opened when the year had none', async () => {
    const db = await aStoredSecondDossier({ programmes: [], plannedActions: [], snapshots: [], links: [] });
    await prepare(db, 2026);
    const programmes = await db.records('programmes').toArray();
    expect(programmes).toMatchObject([{ year: 2026, versions: [{ stage: 'draft' }] }]);
  });
});

describe('the next convention', () => {
  it('carries what was left unfinished into its first programme, and one undo takes all of it back', async () => {
    // The last year of the convention, as if it had ended like the one before.
    const db = await aStoredSecondDossier();
    await db.records('conventions').toCollection().modify({ years: [2024, 2025] });
    const before = await readLastConvention(db, DOSSIER);
    if (before === null) throw new Error('no convention');
    await db.records('plannedActions').where({ dossier: DOSSIER, year: 2026 }).delete();
    await db.records('programmes').where('[dossier+id]').equals([DOSSIER, idFor('programme 2026')]).delete();
    const hash = await dossierHash(db, DOSSIER);
    const { frame, ended } = await readNextProgramme(db, DOSSIER, 2026);
    const form = {
      title: 'Convention 2026-2028',
      firstYear: 2026,
      lastYear: 2028,
      objectives: new Set([idFor<'Objective'>('B.10')]),
      commitments: new Set<never>(),
    };
    expect((await openConvention(db, { before, form, ended: { frame, ended }, carry: true })).ok).toBe(true);
    const actions = await db.records('plannedActions').where({ dossier: DOSSIER, year: 2026 }).toArray();
    expect(actions.map(({ title }) => title)).toEqual(['Récits d’habitants']);
    const objective = await db.records('objectives').get([DOSSIER, actions[0]?.objective ?? '']);
    expect(objective).toMatchObject({ code: 'B.10', continues: idFor('B.10') });
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(hash);
  });
});

describe('a target', () => {
  it('keeps what it was when it is revised, and one undo gives it back', async () => {
    const db = await aStoredSecondDossier();
    const indicator = { dossier: DOSSIER, id: idFor<'Indicator'>('indicator'), rev: 0, objective: idFor<'Objective'>('A.1'), name: 'Berges', unit: 'km', measuredBy: { type: 'manual', actuals: [] }, targets: [] } as const;
    await saveIndicator(db, { indicator, target: { year: 2025, value: 40, reason: '' } });
    const [first] = (await readIndicators(db, DOSSIER)).records;
    if (first === undefined) throw new Error('not written');
    await saveIndicator(db, { indicator: first, target: { year: 2025, value: 30, reason: 'Un relevé de moins' } });
    const [revised] = (await readIndicators(db, DOSSIER)).records;
    expect(revised?.targets).toMatchObject([{ year: 2025, value: 30, revisions: [{ from: 40, reason: 'Un relevé de moins' }] }]);
    await undo(db, DOSSIER);
    expect((await readIndicators(db, DOSSIER)).records[0]?.targets).toMatchObject([{ value: 40, revisions: [] }]);
  });
});
