import { describe, expect, it } from 'vitest';
import { addObjective } from '#domain/objectives/acts/add-line';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { writeAmendment } from '#domain/objectives/acts/amendment-acts';
import { effectsOf } from '#domain/objectives/acts/amendment-effects';
import { CORRECTION } from '#domain/objectives/acts/basis';
import { changeLine } from '#domain/objectives/acts/change-line';
import { afterWrites } from '#domain/objectives/acts/check-act';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import { endLine, reopenLine } from '#domain/objectives/acts/end-line';
import { moveLine } from '#domain/objectives/acts/move-line';
import { splitObjective } from '#domain/objectives/acts/split-objective';
import { objectiveAddress, objectiveNamed } from '#domain/objectives/objective-named';
import { conventionAsAmended, conventionInYear, type ConventionTables } from '#domain/objectives/objectives-in-year';
import type { Result } from '#domain/record/result';
import { beforeAmendments, idsInOrder } from '#tests/fixtures/builders/arbitrary-amendments';
import { aGoal, anAmendment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const amendment = anAmendment({ date: day('2022-06-15') });
const byAmendment = { type: 'amendment', amendment } as const;
const named = (code: string) => ({ code, title: `Titre ${code}`, shortTitle: code });

const written = (tables: ConventionTables, answer: Result<readonly ConventionWrite[], ActRefusal>): ConventionTables => {
  if (!answer.ok) throw new Error(answer.reason.reason);
  return afterWrites(tables, answer.value);
};

const refusalOf = (answer: Result<readonly ConventionWrite[], ActRefusal>): string | null => (answer.ok ? null : answer.reason.reason);

const codes = (tables: ConventionTables, year: number): readonly string[] => conventionInYear(tables, year).objectives.map(({ code }) => code).toSorted();

const split = (): ConventionTables =>
  written(
    beforeAmendments,
    splitObjective(
      beforeAmendments,
      amendment,
      anObjective('1.1'),
      [
        { ...named('1.1'), commitments: [idFor('c 1.1')] },
        { ...named('1.1 bis'), commitments: [] },
      ],
      idsInOrder('split'),
    ),
  );

describe('changing a line of the convention', () => {
  it('refuses a second objective of one code, in force on the same days', () => {
    expect(refusalOf(addObjective(beforeAmendments, CORRECTION, aGoal('2'), named('1.1'), idsInOrder('new')))).toBe('code-taken');
    expect(refusalOf(changeLine(beforeAmendments, CORRECTION, 'objectives', anObjective('1.2'), { ...named('2.1'), goal: idFor('1') }, idsInOrder('new')))).toBe('code-taken');
  });

  it('lets a line take the code of the one it replaces, or of one that ended', () => {
    const amended = written(beforeAmendments, changeLine(beforeAmendments, byAmendment, 'objectives', anObjective('1.1'), { ...named('1.1'), goal: idFor('1') }, idsInOrder('a')));
    expect([2021, 2022, 2023].map((year) => codes(amended, year))).toEqual(Array(3).fill(['1.1', '1.2', '2.1']));
    const ended = written(beforeAmendments, endLine(beforeAmendments, amendment, 'objectives', anObjective('1.2')));
    const later = { type: 'amendment', amendment: anAmendment({ id: idFor('later'), date: day('2023-01-01') }) } as const;
    expect(refusalOf(addObjective(ended, later, aGoal('1'), named('1.2'), idsInOrder('b')))).toBeNull();
  });

  it('corrects a line for all years, and amends it from a day on', () => {
    const titleIn = (tables: ConventionTables, year: number): string | undefined => conventionInYear(tables, year).goals[0]?.title;
    const corrected = written(beforeAmendments, changeLine(beforeAmendments, CORRECTION, 'goals', aGoal('1'), named('1'), idsInOrder('c')));
    const amended = written(beforeAmendments, changeLine(beforeAmendments, byAmendment, 'goals', aGoal('1'), named('1'), idsInOrder('d')));
    expect([2021, 2023].map((year) => titleIn(corrected, year))).toEqual(['Titre 1', 'Titre 1']);
    expect([2021, 2022, 2023].map((year) => titleIn(amended, year))).toEqual(['Objectif stratégique 1', 'Titre 1', 'Titre 1']);
    expect(codes(amended, 2023)).toEqual(['1.1', '1.2', '2.1']);
  });

  it('refuses an amendment dated outside of the convention, or that would end a line before its start', () => {
    const early = anAmendment({ date: day('2020-12-31') });
    expect(refusalOf(endLine(beforeAmendments, early, 'objectives', anObjective('1.1')))).toBe('outside-convention');
    const tables = split();
    const made = tables.objectives.find(({ code }) => code === '1.1 bis') ?? anObjective('lost');
    const before = anAmendment({ id: idFor('before'), date: day('2022-01-10') });
    expect(refusalOf(endLine(tables, before, 'objectives', made))).toBe('ends-before-start');
    expect(refusalOf(endLine(tables, amendment, 'objectives', made))).toBe('same-amendment');
    const later = anAmendment({ id: idFor('later'), date: day('2023-02-01') });
    const twice = written(tables, endLine(tables, later, 'objectives', made));
    expect(refusalOf(writeAmendment(twice, { ...later, date: day('2022-01-10') }))).toBe('ends-before-start');
  });
});

describe('splitting an objective', () => {
  it('keeps it whole before, shows what replaces it after, and sends its commitments where they were sent', () => {
    const tables = split();
    expect([2021, 2022, 2023].map((year) => codes(tables, year))).toEqual([
      ['1.1', '1.2', '2.1'],
      ['1.1', '1.1', '1.1 bis', '1.2', '2.1'],
      ['1.1', '1.1 bis', '1.2', '2.1'],
    ]);
    const after = conventionInYear(tables, 2023);
    const own = (code: string): number | undefined => after.commitments.get(after.objectives.find((line) => line.code === code)?.id ?? idFor('lost'))?.length;
    expect([own('1.1'), own('1.1 bis')]).toEqual([1, 0]);
  });

  it('needs two parts', () => {
    expect(refusalOf(splitObjective(beforeAmendments, amendment, anObjective('1.1'), [{ ...named('x'), commitments: [] }], idsInOrder('e')))).toBe('needs-two');
  });

  it('is told by its amendment, once', () => {
    const { added, ended, replaced } = effectsOf(split().objectives, amendment.id);
    expect([added.length, ended.length]).toEqual([0, 0]);
    expect(replaced.map(({ line, by }) => [line.code, by.map(({ code }) => code)])).toEqual([['1.1', ['1.1', '1.1 bis']]]);
  });

  it('leaves an address to the line in force, and another to the one that it replaces', () => {
    const tables = split();
    const old = tables.objectives.find(({ until }) => until !== undefined) ?? anObjective('lost');
    const at = (year: number) => objectiveNamed(tables, conventionInYear(tables, year), '1.1')?.id === old.id;
    expect([2021, 2022, 2023].map(at)).toEqual([true, false, false]);
    const lines = conventionInYear(tables, 2022);
    expect(objectiveNamed(tables, lines, objectiveAddress(tables, lines, old))?.id).toBe(old.id);
    expect(objectiveNamed(tables, lines, '9.9')).toBeUndefined();
  });
});

describe('ending and moving', () => {
  it('ends with a goal all that stands under it, and opens it again alone', () => {
    const tables = written(beforeAmendments, endLine(beforeAmendments, amendment, 'goals', aGoal('1')));
    expect(codes(tables, 2023)).toEqual(['2.1']);
    expect(tables.commitments.filter(({ until }) => until === amendment.id)).toHaveLength(2);
    const goal = tables.goals.find(({ id }) => id === idFor('1')) ?? aGoal('lost');
    expect(conventionAsAmended(written(tables, reopenLine(tables, 'goals', goal)), idFor('convention')).goals.map(({ code }) => code)).toEqual(['1', '2']);
  });

  it('does not open again what others replace', () => {
    const tables = split();
    const old = tables.objectives.find(({ until }) => until !== undefined) ?? anObjective('lost');
    expect(refusalOf(reopenLine(tables, 'objectives', old))).toBe('replaced');
  });

  it('moves a line by one place, also where two had the same', () => {
    const lines = [anObjective('1.1'), anObjective('1.2'), anObjective('1.3')];
    const places = (moved: readonly { id: string; position: number }[]) => moved.map(({ id, position }) => [id, position]);
    expect(places(moveLine(lines, idFor('1.3'), -1))).toEqual([[idFor('1.3'), 1], [idFor('1.2'), 2]]);
    expect(moveLine(lines, idFor('1.1'), -1)).toEqual([]);
  });
});
