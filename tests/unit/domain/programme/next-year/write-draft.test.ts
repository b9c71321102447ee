import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftLine } from '#domain/programme/next-year/next-draft';
import { unfinishedWork, type EndedYear } from '#domain/programme/next-year/unfinished';
import { writeDraft, type ChosenLine, type WrittenDraft } from '#domain/programme/next-year/write-draft';
import type { Id } from '#domain/record/id';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { SECOND_LINKS } from '#tests/fixtures/dossiers/second-links';
import { PLANNED_2024 } from '#tests/fixtures/dossiers/second-planned';
import { SECOND_ACTIVITIES } from '#tests/fixtures/dossiers/second-reports';

const numbered = () => {
  let made = 0;
  return <Name extends string>(): Id<Name> => idFor(`made ${String((made += 1))}`);
};

const linesOf = (year: EndedYear, of: number): readonly ChosenLine[] =>
  unfinishedWork(year).lines.flatMap((line): readonly ChosenLine[] => {
    const draft = draftLine(line, of, (id) => id);
    const objective = draft?.objective ?? null;
    return draft === null || objective === null ? [] : [{ ...draft, objective }];
  });

const write = (year: EndedYear, lines: readonly ChosenLine[], newId = numbered()): WrittenDraft =>
  writeDraft(lines, { programme: { dossier: idFor('dossier'), id: idFor('next'), year: 2025 }, ended: year.actions, next: year.next, newId });

const year2024: EndedYear = { activities: SECOND_ACTIVITIES.filter(({ year }) => year === 2024), actions: PLANNED_2024, links: SECOND_LINKS, next: [] };

describe('a draft of the next programme', () => {
  it('says of each action what it comes from, and promises neither the figures nor the cost of the year that ended', () => {
    const { actions } = write(year2024, linesOf(year2024, 2025));
    expect(actions.every(({ takenFrom }) => takenFrom !== undefined && takenFrom.length > 0)).toBe(true);
    expect(actions.every(({ targets, costCents, progress }) => targets.length === 0 && costCents === undefined && progress === undefined)).toBe(true);
    expect(actions.find(({ title }) => title === 'Carte des berges')?.due).toEqual([date('2025-03')]);
  });

  it('keeps the headings that its actions stood under, each once', () => {
    const { actions } = write(year2024, linesOf(year2024, 2025));
    const heading = actions.find(({ title }) => title === 'Relevés de berges');
    expect(actions.filter(({ title }) => title === 'Relevés de berges')).toHaveLength(1);
    expect(actions.find(({ title }) => title === 'Carte des berges')?.parent).toBe(heading?.id);
  });

  it('links each activity to the action that goes on from it', () => {
    const { actions, links } = write(year2024, linesOf(year2024, 2025));
    const fromActivities = actions.flatMap(({ takenFrom = [] }) => takenFrom.filter(({ type }) => type === 'activity'));
    expect(links.map(({ activity }) => activity)).toEqual(fromActivities.map(({ id }) => id));
    expect(links.every(({ relation, state }) => relation === 'continues' && state === 'confirmed')).toBe(true);
  });

  it('follows no heading that comes back to itself', () => {
    const actions = [aPlannedAction('a', { parent: idFor('b') }), aPlannedAction('b', { parent: idFor('a') }), aPlannedAction('c', { parent: idFor('a') })];
    const year: EndedYear = { activities: [], actions, links: [], next: [] };
    expect(write(year, linesOf(year, 2025)).actions.map(({ title }) => title)).toEqual(['b', 'a', 'c']);
  });

  it('proposes nothing more once it is written, whatever was chosen first', () => {
    holdsFor(
      fc.property(fc.subarray([...linesOf(year2024, 2025)]), (some) => {
        const newId = numbered();
        const first = write(year2024, some, newId);
        const then = { ...year2024, next: first.actions, links: [...year2024.links, ...first.links] };
        const second = write(then, linesOf(then, 2025), newId);
        const after = { ...then, next: [...then.next, ...second.actions], links: [...then.links, ...second.links] };
        expect(linesOf(after, 2025)).toEqual([]);
        expect(new Set(after.next.map(({ position }) => position)).size).toBe(after.next.length);
        const origins = after.next.flatMap(({ takenFrom = [] }) => takenFrom.map(({ id }) => id));
        expect(new Set(origins).size).toBe(origins.length);
      }),
    );
  });

  it('takes over the new date of an activity only when it falls in the year', () => {
    const activity = anActivity({ status: 'postponed', next: [date('2025-03'), date('2026-03')] });
    const [line] = linesOf({ activities: [activity], actions: [], links: [], next: [] }, 2025);
    expect(line?.due).toEqual([date('2025-03')]);
  });
});
