import type { DossierFileError } from '#domain/dossier/dossier-file';
import type { TableName } from '#domain/dossier/tables';
import type { faults as french } from '../fr/faults';
import type { Translation } from '../translation';

const TABLES: Record<TableName, string> = {
  dossiers: 'the record',
  documents: 'a document',
  persons: 'a person',
  conventions: 'the convention',
  amendments: 'an amendment',
  goals: 'a goal',
  objectives: 'an objective',
  commitments: 'a commitment',
  funders: 'a funder',
  grants: 'a grant',
  payments: 'a payment',
  budgetLines: 'a budget line',
  deliverables: 'a deliverable',
  transmissions: 'a transmission',
  reviewBodies: 'a review body',
  reviews: 'a meeting',
  conclusions: 'a conclusion',
  snapshots: 'a final version',
  programmes: 'a programme',
  plannedActions: 'a planned action',
  activities: 'an activity',
  links: 'a link',
  indicators: 'an indicator',
  evidence: 'a piece of evidence',
  aliases: 'another spelling',
  reports: 'a report',
};

/** Names of fields as a user knows them; the others are told by their own name, which is an English word. */
const FIELDS: Readonly<Record<string, string>> = {
  otherObjectives: 'other objectives',
  status: 'progress',
  next: 'announced sequels',
  due: 'due date',
  measures: 'figures',
  min: 'lower value',
  max: 'upper value',
  metric: 'measure',
  qualifier: 'how sure the figure is',
  partOf: 'is part of',
  restates: 'same fact as',
  notSameAs: 'not the same activity as',
  outsideProgramme: 'outside the programme',
  sameAs: 'same activity as',
  parent: 'heading',
  referent: 'contact person',
  position: 'rank',
  amountCents: 'amount',
  id: 'identifier',
  dossier: 'record',
  rev: 'revision',
  shortTitle: 'short title',
  shortName: 'short name',
  firm: 'planned or conditional',
  continues: 'announced sequel',
  externalProvider: 'external provider',
  costCents: 'cost',
  newDate: 'new due date',
  cause: 'reason',
  pressReturns: 'named media mentions',
  reportText: 'report text',
  internalNote: 'internal note',
  dimensions: 'details of the figure',
  words: 'quoted words',
  heading: 'heading in the document',
  ref: 'reference',
  modality: 'firm or not',
  body: 'review body',
  review: 'meeting',
  relation: 'kind of link',
};

const FAULTS: Readonly<Record<string, string>> = {
  invalid_type: 'a value of another kind is expected',
  invalid_value: 'the value is not in the list provided',
  too_small: 'the value is too small, or the text is empty',
  too_big: 'the value is too large, or the text is too long',
  invalid_format: 'it is not written as expected',
  unrecognized_keys: 'this field is unknown',
  'partial-date': 'this date does not exist or is not written as expected',
  'civil-day': 'this day does not exist',
  'range-reversed': 'the end comes before the start',
  'lines-reversed': 'the last line comes before the first',
};

type Path = readonly (string | number)[];

const fieldName = (path: Path): string => {
  const words = path.map((step) => (typeof step === 'number' ? String(step + 1) : (FIELDS[step] ?? step)));
  return words.length === 0 ? 'the whole entry' : words.join(', ');
};

const faultName = (code: string): string => FAULTS[code] ?? 'the value is not accepted';

const recordName = (table: TableName, name: string | undefined): string =>
  name === undefined || name === '' ? TABLES[table] : `${TABLES[table]} (${name})`;

const refusedAt = (table: TableName, name: string | undefined, path: Path, why: string): string =>
  `Refused: ${recordName(table, name)}, field “${fieldName(path)}”: ${why}.`;

const describeFile = (error: DossierFileError): string => {
  switch (error.reason) {
    case 'not-a-dossier-file':
      return 'This file is not a Jalon record.';
    case 'newer-version':
      return 'This file was written by a newer version of Jalon: update Jalon to open it.';
    case 'unknown-table':
      return `This file holds an unknown section: “${error.table}”.`;
    case 'several-dossiers':
      return 'These files do not describe one and the same record.';
    case 'forbidden-key':
      return `This file holds a forbidden field: “${error.path.map(String).join(', ')}”.`;
    case 'invalid-record':
      return refusedAt(error.table, error.ref ?? error.id, error.path, faultName(error.code));
    case 'unknown-target':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'it points to an entry that does not exist');
    case 'duplicate-id':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'two entries have the same identifier');
    case 'code-taken':
      return refusedAt(error.table, error.ref ?? error.id, error.path, `code “${error.code}” is already taken in this convention`);
    case 'circular':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'it points to itself, directly or not');
    case 'other-metric':
      return refusedAt(error.table, error.ref ?? error.id, error.path, 'the two figures do not measure the same thing');
  }
};

const describeRecord: typeof french.record = ({ table, id, field, fault }) => refusedAt(table, id, field, faultName(fault));

const describeRefusal: typeof french.refusal = (refusal) => {
  switch (refusal.code) {
    case 'changed-meanwhile':
      return 'This entry was changed in the meantime, in another tab or by another action. Nothing has been saved: read it again, then start over.';
    case 'not-saved':
      if (refusal.error === 'QuotaExceededError') return 'This browser has no room left to save. Nothing has been changed: free some room on this device, then try again.';
      return `The browser refused to save (${refusal.error}). Nothing has been changed.`;
    case 'invalid-record':
      return describeRecord(refusal);
  }
};

/** What is wrong with a file or a record, in plain English, with the field named. */
export const faults: Translation<typeof french> = {
  file: describeFile,
  record: describeRecord,
  refusal: describeRefusal,
  field: (name) => FIELDS[name] ?? name,
  table: (table) => TABLES[table],
};
