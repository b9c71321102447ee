import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldChanges, type ChangedPath, type FieldChange } from '#domain/journal/field-changes';
import { aMeasure, anActivity, aRange } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

type Draft = Record<string, unknown>;

const FIGURE = ['qualifier', 'value', 'min', 'max', 'unit'];

const objectAt = (root: Draft, path: ChangedPath): Draft => {
  let place = root;
  let list: Draft[] = [];
  for (const step of path) {
    if (typeof step === 'string') {
      const inner = (place[step] ??= {});
      if (Array.isArray(inner)) list = inner as Draft[];
      else place = inner as Draft;
    } else place = list.find(({ id }) => id === step.id) ?? {};
  }
  return place;
};

const isInList = (place: Draft, field: string, { from, to, moved }: FieldChange): boolean =>
  moved === true || Array.isArray(place[field]) || (place[field] === undefined && ['measures', 'dates', 'territories', 'otherObjectives'].includes(field) && (from ?? to) !== undefined);

const apply = (root: Draft, change: FieldChange): void => {
  const field = change.path.at(-1);
  if (typeof field !== 'string') throw new Error('A change ends on a field');
  const place = objectAt(root, change.path.slice(0, -1));
  if (isInList(place, field, change)) {
    const list = (place[field] as unknown[] | undefined) ?? [];
    if (change.moved) place[field] = change.to;
    else if (change.to !== undefined) place[field] = [...list, change.to];
    else place[field] = list.toSpliced(list.findIndex((item) => canonicalize(item) === canonicalize(change.from)), 1);
  } else if (field === 'figure') {
    for (const own of FIGURE) Reflect.deleteProperty(place, own);
    Object.assign(place, change.to);
  } else if (change.to === undefined) Reflect.deleteProperty(place, field);
  else place[field] = change.to;
};

/** Content without order of lists, empty lists and empty objects, which say nothing. */
const content = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(content).toSorted((a, b) => ((canonicalize(a) ?? '') < (canonicalize(b) ?? '') ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const told = content(inner);
      const nothing = typeof told === 'object' && told !== null && Object.keys(told).length === 0;
      return key === 'rev' || key === 'dossier' || nothing ? [] : [[key, told] as const];
    }),
  );
};

const pairs = fc.tuple(arbitraryRecord, arbitraryRecord).map(([left, right]) => [left[0], right[0]] as const);

describe('what changed in a record', () => {
  it('is nothing when only what storing adds differs', () => {
    const activity = anActivity({ measures: [aMeasure()] });
    expect(fieldChanges({ before: { ...activity }, after: { ...activity, rev: 7 } })).toEqual([]);
  });

  it('makes the record after from the record before, list orders aside', () => {
    holdsFor(
      fc.property(pairs, ([before, after]) => {
        if (before === undefined || after === undefined) return;
        const record = structuredClone({ ...before }) as Draft;
        for (const change of fieldChanges({ before: { ...before }, after: { ...after, id: before.id } })) apply(record, change);
        expect(content(record)).toEqual(content({ ...after, id: before.id }));
      }),
    );
  });

  it('is the same the other way round, each place with its sides exchanged', () => {
    holdsFor(
      fc.property(pairs, ([before, after]) => {
        if (before === undefined || after === undefined) return;
        const told = (changes: readonly FieldChange[], back: boolean) =>
          changes.map(({ path, from, to }) => canonicalize([path.map((step) => (typeof step === 'string' ? step : step.id)), back ? to : from, back ? from : to])).toSorted();
        const there = fieldChanges({ before: { ...before }, after: { ...after } });
        expect(told(fieldChanges({ before: { ...after }, after: { ...before } }), true)).toEqual(told(there, false));
      }),
    );
  });

  it('tells a quantity as one fact, from a value to a range', () => {
    const before = anActivity({ measures: [aMeasure({ qualifier: 'about', value: 150 })] });
    const after = anActivity({ measures: [aRange({ id: before.measures[0]?.id ?? idFor('measure'), min: 150, max: 180 })] });
    const [change, ...others] = fieldChanges({ before: { ...before }, after: { ...after } });
    expect(others).toEqual([]);
    expect(change?.path.map((step) => (typeof step === 'string' ? step : step.id))).toEqual(['measures', before.measures[0]?.id, 'figure']);
    expect(change).toMatchObject({ from: { qualifier: 'about', value: 150 }, to: { min: 150, max: 180 } });
  });

  it('tells each partner that came or went, and each figure by its id', () => {
    const before = anActivity({ partners: ['Ville de Lens', 'CPIE'], measures: [aMeasure({ id: idFor('a') }), aMeasure({ id: idFor('b') })] });
    const after = anActivity({ partners: ['CPIE', 'Région'], measures: [aMeasure({ id: idFor('b') })] });
    expect(fieldChanges({ before: { ...before }, after: { ...after } })).toEqual([
      { path: ['measures'], from: before.measures[0] },
      { path: ['partners'], from: 'Ville de Lens' },
      { path: ['partners'], to: 'Région' },
    ]);
  });

  it('tells an order that changed as such', () => {
    const before = anActivity({ places: ['Lens', 'Liévin'] });
    const after = anActivity({ places: ['Liévin', 'Lens'] });
    expect(fieldChanges({ before: { ...before }, after: { ...after } })).toEqual([{ path: ['places'], from: ['Lens', 'Liévin'], to: ['Liévin', 'Lens'], moved: true }]);
  });

  it('has every field come with a record that was added, what names it first', () => {
    const changes = fieldChanges({ after: { ...anActivity({ title: 'Rencontre' }) } });
    expect(changes[0]).toEqual({ path: ['title'], to: 'Rencontre' });
    expect(changes.every((change) => !('from' in change))).toBe(true);
  });
});
