import canonicalize from 'canonicalize';
import type { RecordChange } from './journal-entry';

type Stored = Readonly<Record<string, unknown>>;

/** One item of a list whose items have ids: a figure, a target, a named press return. `item` is what it was, or what it became. */
export interface ItemStep {
  readonly id: string;
  readonly item: Stored;
}

/** Names of fields from the record down; a list with ids is entered by the item. */
export type ChangedPath = readonly (string | ItemStep)[];

/**
 * What changed at one place: `from` is absent when there was nothing, `to` when nothing is left. In a list, an item that
 * came or went is a change of its own; `moved` says that the same items stand in another order, from one list to the other.
 */
export interface FieldChange {
  readonly path: ChangedPath;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly moved?: true;
}

/** What storing adds, or what a record is found by: never something that a person changed. */
const NOT_TOLD = new Set(['rev', 'dossier', 'id']);

/** These are one fact with several fields, and change as one. */
const WHOLE = new Set(['source', 'content', 'measuredBy', 'target', 'shownUnder', 'lines', 'place']);

/** A quantity is one fact too: its value or range, how sure it is, and what it counts. */
const FIGURE_FIELDS = ['qualifier', 'value', 'min', 'max', 'unit'] as const;

/** What names a record is told first; the rest in the order of the alphabet, so that two devices tell one change alike. */
const FIRST = ['code', 'number', 'title', 'shortTitle', 'name', 'label', 'year', 'status', 'progress', 'objective', 'kind', 'dates', 'due', 'figure'];

const rankOf = (field: string): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);

const inOrder = (fields: Iterable<string>): readonly string[] =>
  [...new Set(fields)].toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => canonicalize(value) ?? '';

const isSame = (from: unknown, to: unknown): boolean => textOf(from) === textOf(to);

const changed = (path: ChangedPath, from: unknown, to: unknown): FieldChange => ({
  path,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

const idOf = (item: unknown): string | undefined => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);

/** Keyed when every item has an id of its own. */
const byId = (list: readonly unknown[]): ReadonlyMap<string, Stored> | undefined => {
  const keyed = new Map<string, Stored>();
  for (const item of list) {
    const id = idOf(item);
    if (id === undefined || keyed.has(id)) return undefined;
    keyed.set(id, item as Stored);
  }
  return keyed;
};

const inKeyedList = (path: ChangedPath, from: ReadonlyMap<string, Stored>, to: ReadonlyMap<string, Stored>): readonly FieldChange[] => {
  const kept = [...from.keys()].filter((id) => to.has(id));
  const moved = !isSame(kept, [...to.keys()].filter((id) => from.has(id)));
  return [
    ...[...from].flatMap(([id, item]) => (to.has(id) ? [] : [changed(path, item, undefined)])),
    ...kept.flatMap((id) => inObject([...path, { id, item: to.get(id) ?? {} }], from.get(id) ?? {}, to.get(id) ?? {})),
    ...[...to].flatMap(([id, item]) => (from.has(id) ? [] : [changed(path, undefined, item)])),
    ...(moved ? [{ path, from: [...from.values()], to: [...to.values()], moved: true as const }] : []),
  ];
};

/** The items of `list` that `other` does not have, each as many times as it lacks. */
const lacking = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] => {
  const left = new Map<string, number>();
  for (const item of other) left.set(textOf(item), (left.get(textOf(item)) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(textOf(item)) ?? 0;
    left.set(textOf(item), count - 1);
    return count <= 0;
  });
};

const inSet = (path: ChangedPath, from: readonly unknown[], to: readonly unknown[]): readonly FieldChange[] => {
  const gone = lacking(from, to);
  const come = lacking(to, from);
  if (gone.length + come.length === 0) return isSame(from, to) ? [] : [{ path, from, to, moved: true }];
  return [...gone.map((item) => changed(path, item, undefined)), ...come.map((item) => changed(path, undefined, item))];
};

const inList = (path: ChangedPath, from: readonly unknown[], to: readonly unknown[]): readonly FieldChange[] => {
  const [keyedFrom, keyedTo] = [byId(from), byId(to)];
  return keyedFrom && keyedTo ? inKeyedList(path, keyedFrom, keyedTo) : inSet(path, from, to);
};

/** A quantity's fields gathered under `figure`; anything else as it is. */
const withFigure = (value: Stored): Stored => {
  if (!('qualifier' in value) || !('value' in value || 'min' in value)) return value;
  const rest = Object.entries(value).filter(([field]) => !FIGURE_FIELDS.some((own) => own === field));
  const figure = FIGURE_FIELDS.flatMap((field) => (field in value ? [[field, value[field]] as const] : []));
  return { ...Object.fromEntries(rest), figure: Object.fromEntries(figure) };
};

const inObject = (path: ChangedPath, before: Stored, after: Stored): readonly FieldChange[] => {
  const [from, to] = [withFigure(before), withFigure(after)];
  const fields = inOrder([...Object.keys(from), ...Object.keys(to)]).filter((field) => !NOT_TOLD.has(field));
  return fields.flatMap((field) => inField([...path, field], field, from[field], to[field]));
};

const isListOrNothing = (value: unknown): value is readonly unknown[] | undefined => value === undefined || Array.isArray(value);
const isObjectOrNothing = (value: unknown): value is Stored | undefined => value === undefined || isObject(value);

const inField = (path: ChangedPath, field: string, from: unknown, to: unknown): readonly FieldChange[] => {
  if (isSame(from, to)) return [];
  if (WHOLE.has(field) || field.endsWith('Source') || field === 'figure') return [changed(path, from, to)];
  if (isListOrNothing(from) && isListOrNothing(to)) return inList(path, from ?? [], to ?? []);
  if (isObjectOrNothing(from) && isObjectOrNothing(to)) return inObject(path, from ?? {}, to ?? {});
  return [changed(path, from, to)];
};

/**
 * What one record's change did, field by field, in an order that is always the same: lists of items with ids item by item,
 * other lists as sets. A record that was added has all its fields come, one that was removed all of them go.
 */
export const fieldChanges = ({ before = {}, after = {} }: Pick<RecordChange, 'before' | 'after'>): readonly FieldChange[] =>
  inObject([], before, after);
