/** What a record is called, as far as it says: its code or number, its title or name, or the day it took place. */
export interface RecordName {
  readonly code?: string;
  readonly title?: string;
  readonly date?: string;
}

type Stored = Readonly<Record<string, unknown>>;

const TITLES = ['shortTitle', 'title', 'name', 'label', 'text', 'reason'] as const;

const firstText = (record: Stored, fields: readonly string[]): string | undefined =>
  fields.map((field) => record[field]).find((value): value is string => typeof value === 'string' && value.trim() !== '');

/** The name of a stored record, whatever its table; empty when it has none of its own. */
export const recordName = (record: Stored): RecordName => {
  const code = firstText(record, ['code', 'number']);
  const title = firstText(record, TITLES);
  const date = firstText(record, ['date']);
  return { ...(code !== undefined && { code }), ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
};
