import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import { programmeTree } from '#domain/programme/programme-tree';
import { reportToProgramme } from '#domain/results/report-to-programme';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const nodes = programmeTree([
  aPlannedAction('heading', { position: 0 }),
  aPlannedAction('new', { position: 1, parent: idFor('heading') }),
  aPlannedAction('announced', { position: 2, parent: idFor('heading'), continues: true }),
  aPlannedAction('taken', { position: 3, takenFrom: [{ type: 'activity', id: idFor('guide') }] }),
  aPlannedAction('same', { position: 4 }),
  aPlannedAction('sequel', { position: 5 }),
]).get(idFor('1.1')) ?? [];

const link = (activity: string, action: string, relation: Link['relation'], state: Link['state'] = 'confirmed') =>
  ({ activity: idFor<'Activity'>(activity), target: { type: 'planned_action' as const, id: idFor<'PlannedAction'>(action) }, relation, state });

const links = [link('raid', 'sequel', 'continues'), link('study', 'sequel', 'related'), link('study', 'same', 'related'), link('raid', 'new', 'continues', 'proposed')];

describe('the next programme as it follows a report', () => {
  it('tells first what goes on, then what shares a subject, then what is only announced, then the rest', () => {
    expect(reportToProgramme(nodes, links).map(({ action, change, from }) => [action.title, change, from])).toEqual([
      ['taken', 'sequel', [idFor('guide')]],
      ['sequel', 'sequel', [idFor('raid')]],
      ['same', 'related', [idFor('study')]],
      ['announced', 'announced', []],
      ['new', 'unlinked', []],
    ]);
  });

  it('tells a heading only when a link leads to the heading itself', () => {
    expect(reportToProgramme(nodes, [link('raid', 'heading', 'continues')])[0]).toMatchObject({ heading: true, change: 'sequel' });
  });
});
