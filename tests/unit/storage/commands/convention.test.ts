import { describe, expect, it } from 'vitest';
import { addObjective } from '#domain/objectives/acts/add-line';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { CORRECTION } from '#domain/objectives/acts/basis';
import { changeLine } from '#domain/objectives/acts/change-line';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import { endLine } from '#domain/objectives/acts/end-line';
import { splitObjective } from '#domain/objectives/acts/split-objective';
import type { ConventionTables } from '#domain/objectives/objectives-in-year';
import type { Result } from '#domain/record/result';
import { changeConvention, type ConventionAct } from '#storage/commands/convention';
import { removeFromConvention } from '#storage/commands/convention-removal';
import { undo } from '#storage/commands/undo';
import { dossierHash } from '#storage/dossier-hash';
import { newRecordId } from '#storage/new-record-id';
import { readConventionFrame } from '#storage/repositories/convention.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aGoal, anAmendment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const dossier = idFor<'Dossier'>('dossier');
const amendment = anAmendment();
const named = (code: string) => ({ code, title: `Titre ${code}`, shortTitle: code });
const byAmendment = { type: 'amendment', amendment } as const;

type Answer = Result<readonly ConventionWrite[], ActRefusal>;

const ACTS: readonly (readonly [ConventionAct, (tables: ConventionTables) => Answer])[] = [
  ['add-objective', (tables) => addObjective(tables, CORRECTION, tables.goals[0] ?? aGoal('1'), named('1.9'), newRecordId)],
  ['amend-goal', (tables) => changeLine(tables, byAmendment, 'goals', tables.goals[0] ?? aGoal('1'), named('1'), newRecordId)],
  [
    'split-objective',
    (tables) => {
      const objective = tables.objectives[0] ?? anObjective('1.1');
      return splitObjective(tables, amendment, objective, [{ ...named('1.1 a'), commitments: [] }, { ...named('1.1 b'), commitments: [] }], newRecordId);
    },
  ],
  ['end-goal', (tables) => endLine(tables, amendment, 'goals', tables.goals[0] ?? aGoal('1'))],
];

describe('an act on the convention', () => {
  it.each(ACTS)('%s is one command, and one undo gives the same record again', async (act, run) => {
    const db = await aStoredDossier({ activities: [anActivity()] });
    const before = await dossierHash(db, dossier);
    const answer = run(await readConventionFrame(db, dossier));
    if (!answer.ok) throw new Error(answer.reason.reason);
    const done = await changeConvention(db, { dossier, act, writes: answer.value, amendment });
    expect(done).toMatchObject({ ok: true, value: { command: act, reason: 'Changement de programme' } });
    expect(await dossierHash(db, dossier)).not.toBe(before);
    expect((await undo(db, dossier)).ok).toBe(true);
    expect(await dossierHash(db, dossier)).toBe(before);
  });

  it('removes a line that nothing points to, and says what points to another', async () => {
    const db = await aStoredDossier({ activities: [anActivity()] });
    const { objectives } = await readConventionFrame(db, dossier);
    const removal = (code: string) => {
      const record = objectives.find((line) => line.code === code) ?? anObjective('lost');
      return removeFromConvention(db, { dossier, act: 'remove-objective', table: 'objectives', record });
    };
    expect(await removal('1.1')).toEqual({ ok: false, reason: { reason: 'referred-to', by: { activities: 1 } } });
    expect((await removal('1.2')).ok).toBe(true);
  });

  it('refuses a line that another tab changed meanwhile', async () => {
    const db = await aStoredDossier();
    const tables = await readConventionFrame(db, dossier);
    const goal = tables.goals[0] ?? aGoal('1');
    const correct = (title: string) => {
      const answer = changeLine(tables, CORRECTION, 'goals', goal, { ...named('1'), title }, newRecordId);
      return changeConvention(db, { dossier, act: 'correct-goal', writes: answer.ok ? answer.value : [] });
    };
    expect((await correct('Un')).ok).toBe(true);
    expect(await correct('Deux')).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
  });
});
