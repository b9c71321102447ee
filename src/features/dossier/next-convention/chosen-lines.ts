import { useMemo, useState } from 'react';
import type { NextConventionForm } from '#domain/objectives/next-convention';
import type { Convention } from '#domain/objectives/objective';
import { conventionAsAmended } from '#domain/objectives/objectives-in-year';
import type { CommitmentId, ObjectiveId } from '#domain/record/id';
import type { NextProgramme } from '#storage/repositories/next-programme.repository';

interface Typed {
  readonly title: string;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly carry: boolean;
  /** Lines that are left behind; all are taken over until someone says otherwise. */
  readonly left: ReadonlySet<string>;
}

const yearIn = (text: string): number => (/^\d{4}$/u.test(text.trim()) ? Number(text) : Number.NaN);

/** The years of the convention before, moved by its length, in its own title too. */
const proposed = ({ title, years }: Convention): Typed => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [nextFirst, nextLast] = [last + 1, last + 1 + (last - first)];
  // A title that names no years cannot stand for two conventions.
  const moved = title.replace(String(first), String(nextFirst)).replace(String(last), String(nextLast));
  return { title: moved === title ? `${title} ${String(nextFirst)}-${String(nextLast)}` : moved, firstYear: String(nextFirst), lastYear: String(nextLast), carry: true, left: new Set() };
};

/** The form of a convention to open, from the one before. */
export const useNextConvention = (before: Convention, { frame }: NextProgramme) => {
  const [typed, setTyped] = useState(() => proposed(before));
  const lines = useMemo(() => conventionAsAmended(frame, before.id), [frame, before.id]);
  const objectives = lines.objectives.filter(({ id }) => !typed.left.has(id));
  const form: NextConventionForm = {
    title: typed.title,
    firstYear: yearIn(typed.firstYear),
    lastYear: yearIn(typed.lastYear),
    objectives: new Set<ObjectiveId>(objectives.map(({ id }) => id)),
    commitments: new Set<CommitmentId>(objectives.flatMap(({ id }) => (lines.commitments.get(id) ?? []).flatMap((commitment) => (typed.left.has(commitment.id) ? [] : [commitment.id])))),
  };
  const leave = (id: string, taken: boolean): void =>
    setTyped((now) => ({ ...now, left: new Set(taken ? [...now.left].filter((one) => one !== id) : [...now.left, id]) }));
  return { typed, lines, form, leave, set: (change: Partial<Typed>) => setTyped((now) => ({ ...now, ...change })) };
};

export type NextConventionState = ReturnType<typeof useNextConvention>;
