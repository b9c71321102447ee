import { parsePartialDate } from '../../periods/parse-partial-date';
import { boundsOf } from '../../periods/period-bounds';
import type { CivilDay } from '../../periods/partial-date';
import type { ConventionId } from '../../record/id';
import { done, refused, type Result } from '../../record/result';
import { isForwards, meet } from '../line-span';
import type { AmendedLine } from '../lineage';
import type { Amendment, Convention } from '../objective';
import { amendmentDates, type ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import type { ConventionWrite } from './convention-write';

interface AnyRecord {
  readonly id: string;
}

const applied = <Record extends AnyRecord>(records: readonly Record[], puts: readonly Record[], removed: ReadonlySet<string>): readonly Record[] => {
  const written = new Set(puts.map(({ id }) => id));
  return [...records.filter(({ id }) => !written.has(id) && !removed.has(id)), ...puts];
};

/** The tables as an act's writes leave them. */
export const afterWrites = (tables: ConventionTables, writes: readonly ConventionWrite[]): ConventionTables => {
  const removed = new Set<string>(writes.flatMap((write) => ('remove' in write ? [write.remove.id] : [])));
  const puts = writes.flatMap((write) => ('put' in write ? [write] : []));
  return {
    conventions: tables.conventions,
    amendments: applied(tables.amendments, puts.flatMap((write) => (write.table === 'amendments' ? [write.put] : [])), removed),
    goals: applied(tables.goals, puts.flatMap((write) => (write.table === 'goals' ? [write.put] : [])), removed),
    objectives: applied(tables.objectives, puts.flatMap((write) => (write.table === 'objectives' ? [write.put] : [])), removed),
    commitments: applied(tables.commitments, puts.flatMap((write) => (write.table === 'commitments' ? [write.put] : [])), removed),
  };
};

/** The first and last days that a convention covers: whole years, unless it says the day it ends. */
const daysOf = ({ years, end }: Convention): readonly [CivilDay, CivilDay] | null => {
  const all = parsePartialDate(`${String(Math.min(...years))}/${String(Math.max(...years))}`) ?? parsePartialDate(String(Math.min(...years)));
  if (all === null) return null;
  const { first, last } = boundsOf(all);
  return [first, end !== undefined && end < last ? end : last];
};

/** An amendment falls within the convention that it changes. */
export const checkAmendment = (tables: ConventionTables, { convention, date }: Pick<Amendment, 'convention' | 'date'>): ActRefusal | null => {
  const changed = tables.conventions.find(({ id }) => id === convention);
  const days = changed === undefined ? null : daysOf(changed);
  if (days === null) return null;
  const [first, last] = days;
  return date < first || date > last ? { reason: 'outside-convention', first, last } : null;
};

interface Coded extends AmendedLine {
  readonly code: string;
  readonly convention: ConventionId | undefined;
}

const takenCode = (tables: ConventionTables, written: ReadonlySet<string>): ActRefusal | null => {
  const dates = amendmentDates(tables.amendments);
  const conventionOf = new Map<string, ConventionId>(tables.goals.map(({ id, convention }) => [id, convention]));
  const clash = <Line extends Coded>(lines: readonly Line[]): ActRefusal | null => {
    for (const line of lines) {
      if (!written.has(line.id)) continue;
      const taker = lines.find(
        (other) => other.id !== line.id && other.code === line.code && other.convention === line.convention && meet(line, other, dates),
      );
      if (taker !== undefined) return { reason: 'code-taken', value: line.code, by: taker.id };
    }
    return null;
  };
  return clash(tables.goals) ?? clash(tables.objectives.map((line) => ({ ...line, convention: conventionOf.get(line.goal) })));
};

const reversed = (tables: ConventionTables, written: ReadonlySet<string>): ActRefusal | null => {
  const dates = amendmentDates(tables.amendments);
  const amended = new Set<string>(tables.amendments.filter(({ id }) => written.has(id)).map(({ id }) => id));
  const concerned = [...tables.goals, ...tables.objectives, ...tables.commitments].filter(
    ({ id, from, until }) => written.has(id) || (from !== undefined && amended.has(from)) || (until !== undefined && amended.has(until)),
  );
  const wrong = concerned.find((line) => !isForwards(line, dates));
  return wrong === undefined ? null : { reason: 'ends-before-start', value: 'code' in wrong ? wrong.code : wrong.label };
};

/** The writes of an act, or why they may not be: codes in force differ, and a line ends after it starts. */
export const checkedAct = (tables: ConventionTables, writes: readonly ConventionWrite[]): Result<readonly ConventionWrite[], ActRefusal> => {
  const after = afterWrites(tables, writes);
  const written = new Set<string>(writes.flatMap((write) => ('put' in write ? [write.put.id] : [])));
  const refusal = reversed(after, written) ?? takenCode(after, written);
  return refusal === null ? done(writes) : refused(refusal);
};
