import { existsSync, readFileSync } from 'node:fs';
import type { KnownLink } from '#tests/eval/evaluate-matching';

/** The transcription that the shipped dossier was made from; it lies beside a checkout, not in it. */
const folder = new URL('../../../../shared/reference/', import.meta.url);
const sourceFile = new URL('../../../../shared/source/000_925758d239451c12.txt', import.meta.url);

export const hasReference = existsSync(folder);
export const hasSource = existsSync(sourceFile);

/** What a title says when the comparison cannot be made. */
export const whenAbsent = (present: boolean, name: string): string =>
  present ? '' : ` (skipped: ${name} is not beside this checkout)`;

export interface ReferenceFigure {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  readonly qualifier: string;
  readonly unit: string;
  readonly line: number;
  readonly text: string;
  readonly partOf?: string;
  readonly restates?: string;
}

interface ReferenceRow {
  readonly id: string;
  readonly objective: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly partners: readonly string[];
  readonly continues: boolean;
}

export interface ReferenceActivity extends ReferenceRow {
  readonly status: string;
  readonly dates: readonly string[];
  readonly next: readonly string[];
  readonly territory: readonly string[];
  readonly measures: readonly ReferenceFigure[];
  readonly sameAs?: string;
}

export interface ReferenceAction extends ReferenceRow {
  readonly number: string | null;
  readonly parent: string | null;
  readonly firm: boolean;
  readonly due: readonly string[];
  readonly externalProvider: boolean;
  readonly targets: readonly ReferenceFigure[];
}

/** A sentence of the convention: its short label, and the words of the line that says so. */
export interface Said {
  readonly id: string;
  readonly line: number;
  readonly label: string;
  readonly text: string;
}

export interface ReferenceCommitment extends Said {
  readonly kind: string;
  readonly modality: string;
  readonly kindAlternatives?: readonly string[];
  readonly note?: string;
}

interface ReferenceTitle {
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly line: number;
  readonly alsoTitledAt: Readonly<Record<string, number | null>>;
}

export interface ReferenceConvention {
  readonly organisation: Readonly<Record<'name' | 'shortName' | 'legalForm' | 'address' | 'website', string>>;
  readonly convention: {
    readonly title: string;
    readonly number: string;
    readonly years: readonly number[];
    readonly end: { readonly date: string };
    readonly startRule: Said;
    readonly renewal: Said;
    readonly amendment: Said;
    readonly purpose: readonly Said[];
    readonly signatories: readonly { readonly id: string }[];
    readonly signed: readonly {
      readonly by: string;
      readonly date: string;
      readonly line: number;
      readonly text: string;
    }[];
  };
  readonly goals: readonly (ReferenceTitle & {
    readonly missions: readonly Said[];
    readonly objectives: readonly (ReferenceTitle & {
      readonly commitments: readonly ReferenceCommitment[];
      readonly context?: readonly Said[];
    })[];
  })[];
  readonly funders: readonly {
    readonly id: string;
    readonly name: string;
    readonly territory: string | null;
    readonly maximumPerYear: number;
    readonly line: number;
    readonly text: string;
    readonly conditions: string;
    readonly annualAgreement: boolean;
    readonly parts: readonly (Said & { readonly amount: number })[];
    readonly otherAmounts: readonly {
      readonly year: number | null;
      readonly kind: string;
      readonly amount: number;
      readonly line: number;
      readonly date: string | null;
      readonly text: string;
    }[];
  }[];
  readonly deliverables: readonly (Said & {
    readonly article: string;
    readonly periodicity: string;
    readonly requires: readonly string[];
    readonly recipients: readonly string[];
  })[];
  readonly governance: readonly (Said & {
    readonly frequencyPerYear: number | null;
    readonly members: string | null;
    readonly role: string;
    readonly scope: string;
  })[];
  readonly publicityDuties: readonly (Said & { readonly obligedParty?: string })[];
  readonly control: readonly (Said & { readonly noticeMonths?: number })[];
  readonly otherFacts: {
    readonly vote: {
      readonly figures: readonly (Said & { readonly value: number })[];
      readonly times: readonly Said[];
    };
    readonly visas: readonly (Said & { readonly value: string; readonly number?: string })[];
    readonly decisionDates: readonly Said[];
    readonly context: readonly Said[];
    readonly work2022InTheNord: readonly Said[];
    readonly reportContents: readonly Said[];
  };
}

const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const jsonLines = (name: string): readonly unknown[] =>
  text(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

// The files are read as what their README says they are; a field that is not so shows as a difference.
export const referenceActivities = () => jsonLines('report-2022.jsonl') as readonly ReferenceActivity[];
export const referenceActions = () => jsonLines('programme-2023.jsonl') as readonly ReferenceAction[];
export const referenceLinks = () => jsonLines('links.jsonl') as readonly (KnownLink & { readonly relation: string })[];
export const referenceTotals = () => JSON.parse(text('totals.json')) as Readonly<Record<string, object>>;
export const referenceConvention = () => JSON.parse(text('convention.json')) as ReferenceConvention;

/** The lines of the source, the first at index 1 as its citations count. */
export const sourceLines = (): readonly string[] => ['', ...readFileSync(sourceFile, 'utf8').split('\n')];
