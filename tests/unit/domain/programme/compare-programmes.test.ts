import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProgrammes } from '#domain/programme/compare-programmes';
import { versionActions, versionContent } from '#domain/programme/version-content';
import { arbitraryProgramme } from '#tests/fixtures/builders/arbitrary-programme';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const [a, b, c] = [aPlannedAction('a', { position: 0 }), aPlannedAction('b', { position: 1 }), aPlannedAction('c', { position: 2 })];
const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);

describe('the difference of two versions of a programme', () => {
  it('tells what was added, removed and changed', () => {
    const difference = compareProgrammes([a, b], [{ ...a, firm: false }, c]);
    expect(titles(difference.added)).toEqual(['c']);
    expect(titles(difference.removed)).toEqual(['b']);
    expect(difference.changed).toEqual([{ before: a, after: { ...a, firm: false } }]);
    expect(difference).toMatchObject({ moved: [], same: 0 });
  });

  it('tells only the one that went past the others as moved, and what went under a heading', () => {
    const passed = compareProgrammes([a, b, c], [{ ...c, position: 0 }, { ...a, position: 1 }, { ...b, position: 2 }]);
    expect(titles(passed.moved.map(({ after }) => after))).toEqual(['c']);
    const under = compareProgrammes([a, b, c], [a, { ...b, parent: idFor('a') }, c]);
    expect(titles(under.moved.map(({ after }) => after))).toEqual(['b']);
  });

  it('is not moved by ranks that leave the order as it was, nor changed by progress', () => {
    expect(compareProgrammes([a, b], [{ ...a, position: 4, progress: { status: 'completed' } }, { ...b, position: 9 }])).toMatchObject({ moved: [], changed: [], same: 2 });
  });

  it('of a version with itself is nothing', () => {
    holdsFor(
      fc.property(arbitraryProgramme, (actions) => {
        expect(compareProgrammes(actions, actions)).toEqual({ added: [], removed: [], moved: [], changed: [], same: actions.length });
      }),
    );
  });

  it('adds up to both versions, and the other way round swaps what came and what went', () => {
    holdsFor(
      fc.property(arbitraryProgramme, arbitraryProgramme, (earlier, later) => {
        const [forth, back] = [compareProgrammes(earlier, later), compareProgrammes(later, earlier)];
        const touched = new Set([...forth.moved, ...forth.changed].map(({ after }) => after.id)).size;
        expect(forth.added.length + forth.same + touched).toBe(later.length);
        expect(forth.removed.length + forth.same + touched).toBe(earlier.length);
        expect(titles(back.added).toSorted()).toEqual(titles(forth.removed).toSorted());
        expect(titles(back.removed).toSorted()).toEqual(titles(forth.added).toSorted());
      }),
    );
  });
});

describe('the content of a kept version', () => {
  it('gives back the actions that it was made of, and is the same in any order', () => {
    holdsFor(
      fc.property(arbitraryProgramme, (actions) => {
        const content = versionContent(actions);
        expect(versionContent(actions.toReversed())).toBe(content);
        expect(versionActions(content, idFor('dossier'))).toEqual({ actions: actions.toSorted((x, y) => (x.id < y.id ? -1 : 1)), unread: 0 });
      }),
    );
  });

  it('counts what it cannot read', () => {
    expect(versionActions('{"plannedActions":[{},null]}', idFor('dossier'))).toEqual({ actions: [], unread: 2 });
    expect(versionActions('no content', idFor('dossier'))).toEqual({ actions: [], unread: 0 });
  });
});
