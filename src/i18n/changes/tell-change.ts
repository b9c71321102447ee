import type { ChangedPath, FieldChange } from '#domain/journal/field-changes';
import type { I18n } from '../i18n-context';
import { fieldInWords, ValueInWords, type Names } from './value-in-words';

/** One change of one field in words, in pieces that a page sets in type. */
export interface ToldChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
}

/** Fields that say nothing without the one that holds them: « role, value » is the role. */
const INNER = new Set(['value', 'text', 'name', 'label', 'status', 'figure']);

/** So much of a long text is shown on each side of where it changed. */
const AROUND = 120;

const fieldsOf = (path: ChangedPath): readonly string[] => path.filter((step) => typeof step === 'string');

const itemLabel = (path: ChangedPath, values: ValueInWords, i18n: I18n): string | undefined => {
  const at = path.findLastIndex((step) => typeof step !== 'string');
  const step = path[at];
  const list = path[at - 1];
  if (typeof step !== 'object' || typeof list !== 'string') return undefined;
  const { m } = i18n;
  const sort = m.changes.item(list) || fieldInWords(list, i18n);
  return m.changes.named(sort.charAt(0).toLocaleUpperCase() + sort.slice(1), values.itemName(step.item));
};

/** « Chiffre participants, canal »: the item, then the field inside of it. */
const labelOf = (path: ChangedPath, values: ValueInWords, i18n: I18n): string => {
  const fields = fieldsOf(path);
  const last = fields.at(-1) ?? '';
  const item = itemLabel(path, values, i18n);
  if (item !== undefined) return last === 'figure' ? item : i18n.m.changes.within(item, fieldInWords(last, i18n).toLocaleLowerCase());
  const owner = fields.at(-2);
  return fieldInWords(INNER.has(last) && owner !== undefined ? owner : last, i18n);
};

/** Two long texts from a little before where they part. */
const parted = (from: string, to: string): readonly [string, string] => {
  if (from.length < 2 * AROUND && to.length < 2 * AROUND) return [from, to];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const start = Math.max(0, same - AROUND / 2);
  const cut = (text: string): string => `${start === 0 ? '' : '…'}${text.slice(start, start + 2 * AROUND)}${start + 2 * AROUND < text.length ? '…' : ''}`;
  return [cut(from), cut(to)];
};

/** One field's change in words: its name, what it was, what it became. */
export const tellChange = (change: FieldChange, names: Names, i18n: I18n): ToldChange => {
  const values = new ValueInWords(names, i18n);
  const label = labelOf(change.path, values, i18n);
  if (change.moved === true) return { kind: 'moved', label };
  const fields = fieldsOf(change.path);
  const words = (value: unknown): string => values.of(fields.at(-1) ?? '', value, fields.at(-2));
  const { from, to } = change;
  if (from === undefined) return { kind: 'added', label, to: words(to) };
  if (to === undefined) return { kind: 'removed', label, from: words(from) };
  const [before, after] = typeof from === 'string' && typeof to === 'string' ? parted(from, to) : [from, to];
  return { kind: 'changed', label, from: words(before), to: words(after) };
};

/** The same as one line of text: « Avancement : en cours → réalisée ». */
export const changeAsText = ({ kind, label, from = '', to = '' }: ToldChange, { m }: I18n): string => {
  switch (kind) {
    case 'changed':
      return m.changes.changed(label, from, to);
    case 'added':
      return m.changes.added(label, to);
    case 'removed':
      return m.changes.removed(label, from);
    case 'moved':
      return m.changes.moved(label);
  }
};
