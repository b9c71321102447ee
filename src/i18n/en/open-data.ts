import type { openData as french } from '../fr/open-data';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const FIELDS: Readonly<Record<string, string>> = {
  organisation: 'organisation', siret: 'SIRET number', rna: 'RNA number', sources: 'sources', document: 'document', code: 'code', source: 'source', date: 'date', by: 'owed by', noticeMonths: 'notice in months',
  convention: 'convention', missions: 'missions', parts: 'parts', amended: 'maxima changed by amendment', budgetSource: 'source of the budget', conditionsSource: 'source of the conditions', part: 'part',
  reference: 'reference', periodicitySource: 'source of the periodicity', day: 'day', yearsLater: 'years later', months: 'months', otherRecipient: 'other recipient',
  frequencySource: 'source of the frequency', programme: 'programme', takenAt: 'taken at', sha256: 'SHA-256 hash', dates: 'dates', photos: 'photos', actuals: 'values reached', mediaType: 'kind of file',
  size: 'size in bytes', url: 'address', detail: 'level of detail', order: 'chosen order', sections: 'choices for each part', version: 'kept version', goals: 'strategic goals',
  objectives: 'operational objectives', hidden: 'hidden', introduction: 'introduction', mergedInto: 'told together with', leftOut: 'activities left out', indicator: 'indicator', fulfils: 'planned actions fulfilled',
};

const HOW: Readonly<Record<string, string>> = {
  amountCents: 'In cents of euro.', costCents: 'In cents of euro.', maximumPerYearCents: 'In cents of euro.',
  lines: 'First and last line in the document.', position: 'From 0.', percent: 'From 0 to 100.', fullTimeEquivalent: 'From 0 to 1.', fiscalYearEnd: 'Month and day.',
  partOf: 'This figure is inside that one: never add the two.', restates: 'This figure tells that one again: never add the two.', sameAs: 'This activity is already told by that one: count it once.',
  carriedByOthers: 'Works of others than the organisation: in none of its totals.', sha256: 'The attached file is not in these data: it is named there by its hash.',
  internalNote: 'Stays in the record: in no data that is published.',
};

const TABLES: Readonly<Record<string, string>> = {
  conventions: 'Conventions', goals: 'Strategic goals', objectives: 'Operational objectives', commitments: 'What the convention asks for', funders: 'Funders', grants: 'Grants',
  grant_steps: 'Steps of grants', payments: 'Payments', budget_lines: 'Budget lines', deliverables: 'Deliverables', transmissions: 'Transmissions', review_bodies: 'Bodies', sessions: 'Sessions',
  conclusions: 'Conclusions', programmes: 'Programmes', planned_actions: 'Planned actions', activities: 'Activities', measures: 'Figures', press_returns: 'Press returns', links: 'Links',
  indicators: 'Indicators', indicator_values: 'Values of indicators', persons: 'Persons',
};

export const openData: Translation<typeof french> = {
  button: 'Data (JSON, tables)',
  title: 'Data of the record',
  purpose: 'What for',
  purposes: {
    whole: 'To take the record up again',
    published: 'To publish',
  },
  purposeHow: {
    whole: 'The whole record, internal notes and names included: the JSON opens again on the Import page and gives the same record. For you to keep.',
    published: 'Without persons, internal notes, participants, attached files or proposals: only what was decided, paid, sent, approved or confirmed. Read the free texts before you publish.',
  },
  content: 'Content',
  contents: {
    json: 'Data of the record (JSON)',
    xlsx: 'Tables of the record (XLSX)',
    ods: 'Tables of the record (ODS)',
    csv: 'Tables of the record (CSV)',
  },
  jsonHow: 'One single file. Attached files are named there by their hash: they are themselves in the backup.',
  tablesHow: 'A ZIP archive: one file for each table, and their dictionary (datapackage.json). Once corrected, the tables of activities and actions come back by the Import page.',
  write: 'Download',
  schema: 'Schema of the data (JSON Schema)',
  progress: 'Preparing the data',
  steps: {
    reading: 'Reading the record…',
    writing: 'Writing…',
  },
  rows: (done, total) => `Writing: ${formatNumber(done)} rows of ${formatNumber(total)}`,
  stop: 'Stop',
  done: (name) => `Ready: ${name}`,
  hash: (sha256) => `Hash of the content (SHA-256): ${sha256}`,
  cut: (cells, tables) => `${counted(cells, 'text was too long for a cell of XLSX and is cut', 'texts were too long for a cell of XLSX and are cut')} (${tables.join(', ')}). Nothing is cut in ODS and CSV.`,
  failed: (error) => `The data could not be written (${error}). Nothing changed in the record.`,
  refused: 'Some of the record cannot be read: see “Check the record” before you publish.',
  fileNames: { data: 'data', tables: 'tables-of-the-record', open: 'to-publish', schema: 'jalon-record.schema.json' },
  schemaTitle: 'Jalon record',
  schemaHow: 'A whole record as Jalon writes and reads it: its tables, and in each its rows. Ids are UUIDs, amounts are cents of euro. That what a row points to exists is checked on import.',
  partialDate: 'Day (2023-05-15), month (2023-05), quarter (2023-Q2), half-year (2023-H1) or year (2023), or two of these with a slash between them.',
  civilDay: 'One day: year, month, day.',
  packageHow: 'One file for each table. An empty field is not recorded: it is not zero. In a CSV, a text that looks like a formula has an apostrophe. Kinds, progress and roles are in the words of this language, the other codes as the JSON schema gives them.',
  about: {
    name: 'About',
    dossier: 'Record',
    organisation: 'Organisation name',
    day: 'Written on',
    purpose: 'For',
    dictionary: 'Dictionary',
    dictionaryHow: 'datapackage.json, in the same archive, says what each column holds.',
  },
  field: (name) => FIELDS[name] ?? '',
  how: (name) => HOW[name] ?? '',
  table: (name) => TABLES[name] ?? name,
};
