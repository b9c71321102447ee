import { useMemo, useState } from 'react';
import { carriedObjectives } from '#domain/objectives/carried-objective';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { draftLine, type DraftLine } from '#domain/programme/next-year/next-draft';
import { unfinishedWork } from '#domain/programme/next-year/unfinished';
import type { ChosenLine } from '#domain/programme/next-year/write-draft';
import type { ObjectiveId } from '#domain/record/id';
import type { NextProgramme } from '#storage/repositories/next-programme.repository';

/** A proposed line as it stands in the form; an objective that is still to be chosen is null. */
export interface ShownLine {
  readonly line: DraftLine;
  readonly chosen: boolean;
  readonly title: string;
  readonly objective: ObjectiveId | null;
}

type Change = Partial<Omit<ShownLine, 'line'>>;

/** Nothing is presumed of what nobody recorded, and the same work is not taken over twice: such a line waits for someone to tick it. */
const asProposed = (line: DraftLine): ShownLine => ({ line, chosen: line.reason !== 'unknown' && line.like === undefined, title: line.title, objective: line.objective });

/** What is wrong with a line that is to be written. */
export const faultOf = ({ chosen, title, objective }: ShownLine): 'title' | 'objective' | null => {
  if (!chosen) return null;
  if (title.trim() === '') return 'title';
  return objective === null ? 'objective' : null;
};

const asChosen = ({ line, chosen, title, objective }: ShownLine): readonly ChosenLine[] =>
  chosen && objective !== null ? [{ ...line, title: title.trim(), objective }] : [];

export const chosenLines = (lines: readonly ShownLine[]): readonly ChosenLine[] => lines.flatMap(asChosen);

/** The lines that the unfinished work of a year proposes, with what was changed of them since. */
export const useDraft = ({ year, frame, ended }: NextProgramme) => {
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map());
  const proposed = useMemo(() => {
    const carried = carriedObjectives(frame, year);
    const work = unfinishedWork(ended);
    return { carried: work.carried, lines: work.lines.flatMap((line) => draftLine(line, year, carried) ?? []) };
  }, [frame, ended, year]);
  const objectives = useMemo(() => conventionInYear(frame, year).objectives, [frame, year]);
  const lines = proposed.lines.map((line): ShownLine => ({ ...asProposed(line), ...changes.get(line.key) }));
  const change = (keys: readonly string[], what: Change): void =>
    setChanges((before) => new Map([...before, ...keys.map((key) => [key, { ...before.get(key), ...what }] as const)]));
  return { lines, carried: proposed.carried, objectives, change };
};
