import { describe, expect, it } from 'vitest';
import { compareDossiers } from '#domain/dossier/compare-dossiers';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const first = anActivity({ id: idFor('first'), title: 'Été' });
const second = anActivity({ id: idFor('second') });

const compare = (stored: readonly (typeof first)[], coming: readonly (typeof first)[]) =>
  compareDossiers(aDossierContent({ activities: stored }).tables, aDossierContent({ activities: coming }).tables).find(({ table }) => table === 'activities');

describe('two dossiers compared', () => {
  it('are the same whatever the order, the revisions and the dossier that holds the records', () => {
    const moved = [{ ...second, rev: 9 }, { ...first, dossier: idFor<'Dossier'>('other'), title: 'E\u0301te\u0301' }];
    expect(compare([first, second], moved)).toMatchObject({ added: [], changed: [], removed: [], same: 2 });
  });

  it('tell what is added, changed and removed', () => {
    const changed = { ...first, title: 'Hiver' };
    const third = anActivity({ id: idFor('third') });
    expect(compare([first, second], [changed, third])).toEqual({
      table: 'activities',
      added: [third],
      changed: [{ before: first, after: changed }],
      removed: [second],
      same: 0,
    });
  });
});
