import { parseEuros } from '../budget/parse-euros';
import { outlineFaults, type OutlineFault, type OutlineLine } from '../objectives/outline';

export interface TypedFunder {
  readonly name: string;
  readonly maximum: string;
}

/** What someone types to start a dossier, as it is typed. */
export interface NewDossierForm {
  readonly name: string;
  readonly shortName: string;
  readonly calledInSentences: string;
  readonly title: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** One territory a line, with its code or without. */
  readonly territories: string;
  readonly lines: readonly OutlineLine[];
  readonly funders: readonly TypedFunder[];
}

/** Why a dossier cannot be started yet: the field, and what is wrong with it as a code. */
export type NewDossierFault =
  | { readonly field: 'name' | 'title'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'firstYear' | 'lastYear'; readonly code: 'missing' | 'not-a-year' | 'before-first' | 'too-many' }
  | { readonly field: 'territories'; readonly code: 'twice'; readonly value: string }
  | { readonly field: 'outline'; readonly code: 'no-goal-at-all' }
  | { readonly field: 'line'; readonly fault: OutlineFault }
  | { readonly field: 'funder'; readonly index: number; readonly code: 'no-name' | 'twice' | 'not-an-amount' };

const EARLIEST = 1900;
const LATEST = 2200;
const MOST_YEARS = 30;
const LONGEST = 1000;

const yearOf = (text: string): number | undefined => {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : 0;
  return year >= EARLIEST && year <= LATEST ? year : undefined;
};

/** The years from the first to the last; empty when they are not both years, in order. */
export const typedYears = ({ firstYear, lastYear }: Pick<NewDossierForm, 'firstYear' | 'lastYear'>): readonly number[] => {
  const first = yearOf(firstYear);
  const last = yearOf(lastYear);
  if (first === undefined || last === undefined || last < first || last - first >= MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

export interface TypedTerritory {
  readonly code: string;
  readonly label: string;
}

const LONGEST_CODE = 20;

const territoryOf = (text: string): TypedTerritory => {
  const [, before, name] = /^(\d[\dAB]{0,4})\s*[-–:.]?\s+(.+)$/u.exec(text) ?? [];
  if (before !== undefined && name !== undefined) return { code: before, label: name };
  const [, label, after] = /^(.+?)\s*\((\w{1,20})\)$/u.exec(text) ?? [];
  if (label !== undefined && after !== undefined) return { code: after, label };
  return { code: text.slice(0, LONGEST_CODE).trim(), label: text };
};

/** « 59 Nord », « Nord (59) » or « Nord », one a line. */
export const typedTerritories = (text: string): readonly TypedTerritory[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(territoryOf);

/** Funders that were named; an empty row is no funder. */
export const typedFunders = (funders: readonly TypedFunder[]): readonly TypedFunder[] =>
  funders.filter(({ name, maximum }) => `${name}${maximum}`.trim() !== '');

const textFaults = (field: 'name' | 'title', text: string): readonly NewDossierFault[] => {
  if (text.trim() === '') return [{ field, code: 'missing' }];
  return text.trim().length > LONGEST ? [{ field, code: 'too-long' }] : [];
};

const yearFaults = (form: NewDossierForm): readonly NewDossierFault[] => {
  const alone = (['firstYear', 'lastYear'] as const).flatMap((field): readonly NewDossierFault[] => {
    if (form[field].trim() === '') return [{ field, code: 'missing' }];
    return yearOf(form[field]) === undefined ? [{ field, code: 'not-a-year' }] : [];
  });
  if (alone.length > 0 || typedYears(form).length > 0) return alone;
  return [{ field: 'lastYear', code: Number(form.lastYear) < Number(form.firstYear) ? 'before-first' : 'too-many' }];
};

const territoryFaults = (text: string): readonly NewDossierFault[] => {
  const codes = typedTerritories(text).map(({ code }) => code);
  const value = codes.find((code, index) => codes.indexOf(code) !== index);
  return value === undefined ? [] : [{ field: 'territories', code: 'twice', value }];
};

const folded = (name: string): string => name.trim().toLocaleLowerCase('fr');

const funderFaults = (funders: readonly TypedFunder[]): readonly NewDossierFault[] =>
  funders.flatMap(({ name, maximum }, index): readonly NewDossierFault[] => {
    if (`${name}${maximum}`.trim() === '') return [];
    const twice = name.trim() !== '' && funders.findIndex((other) => folded(other.name) === folded(name)) !== index;
    return [
      ...(name.trim() === '' ? [{ field: 'funder', index, code: 'no-name' } as const] : []),
      ...(twice ? [{ field: 'funder', index, code: 'twice' } as const] : []),
      ...(maximum.trim() !== '' && !parseEuros(maximum).ok ? [{ field: 'funder', index, code: 'not-an-amount' } as const] : []),
    ];
  });

/** All that keeps a dossier from being started, field by field, in the order of the form. Empty when it can be. */
export const newDossierFaults = (form: NewDossierForm): readonly NewDossierFault[] => [
  ...textFaults('name', form.name),
  ...textFaults('title', form.title),
  ...yearFaults(form),
  ...territoryFaults(form.territories),
  ...(form.lines.some(({ level }) => level === 'goal') ? [] : [{ field: 'outline', code: 'no-goal-at-all' } as const]),
  ...outlineFaults(form.lines).map((fault): NewDossierFault => ({ field: 'line', fault })),
  ...funderFaults(form.funders),
];
