import type { DossierTablesContent } from '../dossier/references-problem';
import { tablesFrom } from '../dossier/tables-from';
import { TABLE_NAMES, type DossierTables, type TableName } from '../dossier/tables';
import { PUBLISHED_FIELDS } from './published-fields';

/** Lists that every such record has, and that a published one has empty. */
const EMPTIED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  conventions: ['signatures', 'references', 'otherFacts'],
  payments: ['waitsFor'],
  transmissions: ['evidence'],
  reviews: ['participants', 'agenda', 'evidence', 'facts'],
  activities: ['evidence', 'photos'],
};

/** Fields that are left out at any depth: words quoted from a document, which may name anyone, and what someone noted aside. */
const NOWHERE: ReadonlySet<string> = new Set(['words', 'sources', 'note', 'reason', 'snapshot', 'author', 'at']);

/** Why the convention was amended is in the amendment itself. */
const stands = (table: TableName, key: string): boolean => table === 'amendments' && key === 'reason';

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (NOWHERE.has(key) ? [] : [[key, without(inner)] as const])));
};

const published = (table: TableName, record: object): object => {
  const kept: readonly string[] = [...PUBLISHED_FIELDS[table], 'dossier', 'rev'];
  const fields = Object.entries(record).flatMap(([key, value]) => (kept.includes(key) ? [[key, stands(table, key) ? value : without(value)] as const] : []));
  return Object.fromEntries([...fields, ...(EMPTIED[table] ?? []).map((key) => [key, []] as const)]);
};

const DECIDED: ReadonlySet<string> = new Set(['voted', 'agreement_signed', 'notified']);

const SENT: ReadonlySet<string> = new Set(['partial', 'sent', 'received', 'complete', 'complement_asked', 'accepted']);

/** What was decided, paid, sent, approved or confirmed; the rest is not for the public yet. */
const settled = (tables: DossierTablesContent): DossierTablesContent => {
  const grants = tables.grants.map((grant) => ({ ...grant, steps: grant.steps.filter(({ step }) => DECIDED.has(step)) })).filter(({ steps }) => steps.length > 0);
  const granted = new Set(grants.map(({ id }) => id));
  const deliverables = tables.deliverables.filter(({ usual, confirmed }) => !usual || confirmed === true);
  const asked = new Set(deliverables.map(({ id }) => id));
  const approved = new Set(tables.reviews.filter(({ minutes }) => minutes?.stage === 'approved').map(({ id }) => id));
  return {
    ...tables,
    grants,
    payments: tables.payments.filter(({ grant, date }) => granted.has(grant) && date !== undefined),
    deliverables,
    transmissions: tables.transmissions.filter(({ deliverable, state }) => asked.has(deliverable) && SENT.has(state)),
    conclusions: tables.conclusions.filter(({ review }) => approved.has(review)),
    links: tables.links.filter(({ state }) => state === 'confirmed'),
    indicators: tables.indicators.map((indicator) => ({ ...indicator, targets: indicator.targets.map((target) => ({ ...target, revisions: [] })) })),
  };
};

const publishedTable = <Name extends TableName>(table: Name, records: readonly DossierTables[Name][]): readonly object[] =>
  PUBLISHED_FIELDS[table].length === 0 ? [] : records.map((record) => published(table, record));

/**
 * What of a dossier can be given to the public: a dossier again, of the same tables, without a person, an internal note, a piece
 * of evidence, a participant, a kept version, or anything proposed, refused, asked or expected. Made of what is allowed by name
 * in `PUBLISHED_FIELDS`, never by taking away what is known to be private.
 */
export const publishedTables = (tables: DossierTablesContent): DossierTablesContent => {
  const open = settled(tables);
  return tablesFrom(TABLE_NAMES.map((name) => [name, publishedTable(name, open[name])] as const));
};
