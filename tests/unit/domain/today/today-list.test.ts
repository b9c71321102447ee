import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { dueState } from '#domain/programme/due-state';
import { weekdayOf } from '#domain/periods/civil-arithmetic';
import { POSTPONEMENTS, putOffUntil } from '#domain/today/days';
import { fulfilledActions, todayList } from '#domain/today/today-list';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const none = { fulfilled: new Set<never>(), putOff: new Map<never, never>() };
const due = (text: string, over = {}) => aPlannedAction(text, { due: [date(text)], ...over });
const on = day('2023-05-20');
const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);

describe('what a day asks for', () => {
  it('is due today on the very day, and this month when the period ends in it', () => {
    const list = todayList(
      ['2023-05-20', '2023-05-19/2023-05-21', '2023-01-02/2023-12-20', '2023-05', '2023-05-28', '2023-06', '2023-Q2', '2023'].map((text) => due(text)),
      on,
      none,
    );
    expect(titles(list.today)).toEqual(['2023-05-20', '2023-05-19/2023-05-21']);
    expect(titles(list.thisMonth)).toEqual(['2023-05-28', '2023-05']);
    expect(list.toFill).toEqual([]);
  });

  it('asks what became of an action once its period is over, unless something tells it', () => {
    const told = due('2023-03', { id: idFor('told') });
    const dropped = due('2023-02', { id: idFor('dropped'), progress: { status: 'abandoned' } });
    const links = [{ relation: 'fulfils', state: 'confirmed', target: { type: 'planned_action', id: told.id } }] as const;
    const list = todayList([due('2023-04'), told, dropped], on, { ...none, fulfilled: fulfilledActions(links) });
    expect(titles(list.toFill)).toEqual(['2023-04']);
    expect(fulfilledActions([{ ...links[0], state: 'proposed' }])).toEqual(new Set());
  });

  it('leaves what is put off aside until its day', () => {
    const action = due('2023-04');
    const until = (text: string) => todayList([action], on, { ...none, putOff: new Map([[action.id, day(text)]]) });
    expect(until('2023-05-21')).toMatchObject({ toFill: [], putOff: [action] });
    expect(until('2023-05-20')).toMatchObject({ toFill: [action], putOff: [] });
  });

  it('never lists an action twice, nor one that is done, dropped or a heading', () => {
    const actions = fc.array(fc.record({ due: fc.array(arbitraryDate, { maxLength: 2 }), status: fc.option(fc.constantFrom(...ACTIVITY_STATUSES)), heading: fc.boolean() }), { maxLength: 12 });
    holdsFor(
      fc.property(actions, arbitraryDate, (rows, when) => {
        const today = day(`${when.slice(0, 4)}-05-20`);
        const programme = rows.flatMap(({ due: dates, status, heading }, place) => {
          const action = aPlannedAction(`a${place}`, { due: dates, ...(status !== null && { progress: { status } }) });
          return heading ? [action, aPlannedAction(`under ${place}`, { parent: action.id })] : [action];
        });
        const lists = todayList(programme, today, none);
        const all = [...lists.today, ...lists.thisMonth, ...lists.toFill, ...lists.putOff];
        expect(new Set(all).size).toBe(all.length);
        for (const action of all) {
          expect(['due_later', 'to_fill']).toContain(dueState(action, today));
          expect(programme.some(({ parent }) => parent === action.id)).toBe(false);
        }
      }),
    );
  });
});

describe('putting off', () => {
  it.each([
    ['2023-05-20', 'tomorrow', '2023-05-21'],
    ['2023-12-28', 'next_week', '2024-01-04'],
    ['2023-01-31', 'next_month', '2023-02-28'],
  ] as const)('from %s by « %s » comes back on %s', (from, by, back) => {
    expect(putOffUntil(day(from), by)).toBe(back);
  });

  it('always comes back later, changes of hour included', () => {
    holdsFor(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(...POSTPONEMENTS), (month, date_, by) => {
        const from = day(`2023-${String(month).padStart(2, '0')}-${String(date_).padStart(2, '0')}`);
        expect(putOffUntil(from, by) > from).toBe(true);
      }),
    );
  });

  it('knows the day of the week', () => {
    expect(weekdayOf(day('2023-05-20'))).toBe(6);
  });
});
