import type { ObjectiveId, PersonId, PlannedActionId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { Target } from '../mapping/targets';
import { plainWord, type TableContext } from './table-context';
import type { RowFault } from './table-proposal';

const unknownWord = (target: Target, given: string): Result<never, RowFault> => refused({ code: 'unknown-word', target, given });

const withoutPlural = (word: string): string => word.replace(/s\b/gu, '');

/** What a word of a list stands for, whatever its accents, capitals and plural. */
export const codeOf = <Code extends string>(words: ReadonlyMap<string, Code>, text: string): Code | undefined => {
  const plain = plainWord(text);
  return words.get(plain) ?? [...words].find(([label]) => withoutPlural(label) === withoutPlural(plain))?.[1];
};

/** The objective that a cell names in a year: by its code, alone or before its title, else by its title. */
export const objectiveNamed = (text: string, year: number, { here }: TableContext): ObjectiveId | undefined => {
  const objectives = here.objectivesIn(year);
  const trimmed = text.trim();
  const code = /^(?:(?:obj(?:ectif)?|op)\.?\s*)?(?<code>[^\s:–—]+?)\.?(?:$|[\s:–—])/iu.exec(trimmed)?.groups?.['code'];
  const byCode = objectives.find((objective) => objective.code === trimmed) ?? objectives.find((objective) => objective.code === code);
  const plain = plainWord(trimmed);
  return (byCode ?? objectives.find(({ id, title, shortTitle }) => id === trimmed || plainWord(title) === plain || plainWord(shortTitle) === plain))?.id;
};

type Named = readonly { readonly id: string; readonly names: readonly string[] }[];

/** A name as it is compared: « pas de calais » is « Pas-de-Calais ». */
const looseName = (name: string): string => plainWord(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Each of the values of a list as what it names; refused with the first that names none, or more than one. */
export const allNamed = (values: readonly string[], things: Named, target: Target): Result<readonly string[], RowFault> => {
  const ids: string[] = [];
  for (const value of values) {
    const found = [...new Set(things.filter(({ names }) => names.some((name) => looseName(name) === looseName(value))).map(({ id }) => id))];
    const [only] = found;
    if (only === undefined) return unknownWord(target, value);
    if (found.length > 1) return refused({ code: 'several-named', target, given: value });
    ids.push(only);
  }
  return done([...new Set(ids)]);
};

export const fundersNamed = (values: readonly string[], { here }: TableContext) =>
  allNamed(values, here.funders.map(({ id, code, name }) => ({ id, names: [name, code, id] })), 'funders');

/** A spreadsheet eats the first 0 of « 01 ». */
export const territoriesNamed = (values: readonly string[], { here }: TableContext) =>
  allNamed(values, here.territories.map(({ code, label }) => ({ id: code, names: [label, code, code.replace(/^0/u, '')] })), 'territories');

/** Codes that were read with the 0 that a spreadsheet ate, each with what the cell holds. */
export const codesRestored = (values: readonly string[], { here }: TableContext): readonly { readonly given: string; readonly read: string }[] =>
  values.flatMap((given) => {
    const isThere = (code: string): boolean => here.territories.some((territory) => territory.code === code);
    const read = `0${given.trim()}`;
    return !isThere(given.trim()) && isThere(read) ? [{ given: given.trim(), read }] : [];
  });

/** Planned actions by their wording or number: those that the activity fulfils already first, then those of its year. */
export const actionsNamed = (values: readonly string[], activity: string, year: number, { here }: TableContext): Result<readonly PlannedActionId[], RowFault> => {
  const own = new Set<string>(here.fulfilled.get(activity));
  const groups = [here.actions.filter(({ id }) => own.has(id)), here.actions.filter((action) => action.year === year), here.actions];
  const found: string[] = [];
  for (const value of values) {
    const answers = groups.map((actions) => allNamed([value], actions.map(({ id, title, number }) => ({ id, names: [title, id, ...(number === undefined ? [] : [number])] })), 'fulfils'));
    const answer = answers.find((one) => one.ok) ?? answers.find((one) => !one.ok && one.reason.code === 'several-named') ?? answers[2];
    if (answer?.ok !== true) return answer ?? unknownWord('fulfils', value);
    found.push(...answer.value);
  }
  return done(found as PlannedActionId[]);
};

/** The person of a name; undefined when nobody here has it, and a new one is added with the activity. */
export const personNamed = (text: string, { here }: TableContext): PersonId | undefined => here.persons.find(({ id, name }) => id === text || looseName(name) === looseName(text))?.id;
