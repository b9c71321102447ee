import type { Person } from '#domain/dossier/dossier';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { DossierId, ObjectiveId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { newRecordId } from '#storage/new-record-id';

/** A person as it stands in its form: what is typed is text until it is read. */
export interface TypedPerson {
  readonly name: string;
  readonly function: string;
  readonly time: string;
  readonly from: string;
  readonly until: string;
  readonly shares: ReadonlyMap<ObjectiveId, string>;
}

export interface PersonFaults {
  readonly name?: true;
  readonly time?: true;
  readonly from?: true;
  readonly until?: 'invalid' | 'reversed';
  readonly shares: ReadonlySet<ObjectiveId>;
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value).replace('.', ','));

export const personAsTyped = (person: Person | undefined): TypedPerson => ({
  name: person?.name ?? '',
  function: person?.function ?? '',
  time: written(person?.fullTimeEquivalent),
  from: person?.from ?? '',
  until: person?.until ?? '',
  shares: new Map((person?.shares ?? []).map(({ objective, percent }) => [objective, written(percent)])),
});

/** « 33,3 » or « 33,3 % » → 33.3, to the hundredth; null for what is no number from 0 to 100. */
const percentIn = (text: string): number | null => {
  const [, digits] = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/u.exec(text) ?? [];
  if (digits === undefined) return null;
  const percent = Math.round(Number(digits.replace(',', '.')) * 100) / 100;
  return percent > 100 ? null : percent;
};

/** « 0,8 » or « 80 % » of a full time; null for what is neither. */
const timeIn = (text: string): number | null => {
  const percent = percentIn(text);
  if (percent === null) return null;
  if (text.includes('%')) return percent / 100;
  return percent > 1 ? null : percent;
};

const isBlank = (text: string): boolean => text.trim() === '';

interface ReadShares {
  readonly shares: Person['shares'];
  readonly wrong: ReadonlySet<ObjectiveId>;
}

/** The shares that were typed, those of 0 % left out, and those that are no share. */
export const sharesIn = ({ shares }: Pick<TypedPerson, 'shares'>): ReadShares => {
  const read = [...shares].filter(([, text]) => !isBlank(text)).map(([objective, text]) => ({ objective, percent: percentIn(text) }));
  return {
    shares: read.flatMap(({ objective, percent }) => (percent === null || percent === 0 ? [] : [{ objective, percent }])),
    wrong: new Set(read.filter(({ percent }) => percent === null).map(({ objective }) => objective)),
  };
};

const isWrongDay = (text: string): boolean => text !== '' && parseCivilDay(text) === null;

const untilFault = ({ from, until }: TypedPerson): PersonFaults['until'] => {
  if (isWrongDay(until)) return 'invalid';
  return until !== '' && from !== '' && until < from ? 'reversed' : undefined;
};

export const faultsIn = (typed: TypedPerson): PersonFaults => {
  const until = untilFault(typed);
  return {
    ...(isBlank(typed.name) && { name: true }),
    ...(!isBlank(typed.time) && timeIn(typed.time) === null && { time: true }),
    ...(isWrongDay(typed.from) && { from: true }),
    ...(until !== undefined && { until }),
    shares: sharesIn(typed).wrong,
  };
};

const isFaultless = ({ shares, ...faults }: PersonFaults): boolean => shares.size === 0 && Object.keys(faults).length === 0;

/** What was typed as a person to write, or what is wrong with it. Shares that do not make a whole are kept as they are. */
export const readPerson = (typed: TypedPerson, before: Person | undefined, dossier: DossierId): Result<Person, PersonFaults> => {
  const faults = faultsIn(typed);
  if (!isFaultless(faults)) return refused(faults);
  const { function: _function, fullTimeEquivalent: _time, from: _from, until: _until, ...kept } = before ?? { dossier, id: newRecordId<'Person'>(), rev: 0 };
  const [time, from, until] = [timeIn(typed.time), parseCivilDay(typed.from), parseCivilDay(typed.until)];
  return done({
    ...kept,
    name: typed.name.trim(),
    ...(!isBlank(typed.function) && { function: typed.function.trim() }),
    ...(time !== null && { fullTimeEquivalent: time }),
    ...(from !== null && { from }),
    ...(until !== null && { until }),
    shares: sharesIn(typed).shares,
  });
};
