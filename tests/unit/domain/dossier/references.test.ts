import { describe, expect, it } from 'vitest';

import { readDossierFile } from '#domain/dossier/dossier-file';
import {
  activity,
  convention,
  dossierWith,
  figure,
  idNumber,
  IDS,
  objective,
  plannedAction,
  type Row,
  type Tables,
} from './small-dossier';

const problem = (tables: Tables): unknown => {
  const read = readDossierFile(dossierWith(tables));
  return read.ok ? 'accepted' : read.reason;
};

const oneActivity = (more: Row): Tables => ({ activities: [activity(IDS.activity, more)] });

const oneRow: Readonly<Record<string, Row>> = {
  links: { id: idNumber(20), relation: 'related', state: 'proposed' },
  grants: { id: idNumber(21), funder: IDS.funder, year: 2023, steps: [] },
  deliverables: {
    id: idNumber(22),
    convention: IDS.convention,
    code: 'programme',
    label: 'Programme',
    position: 0,
    periodicity: 'yearly',
    recipients: [IDS.funder],
    otherRecipients: [],
    requires: [],
    usual: false,
  },
  reviews: { id: idNumber(23), body: IDS.nowhere, participants: [], agenda: [], evidence: [], facts: [] },
};

describe('every id points to a record of the dossier', () => {
  it.each<[string, Tables, string]>([
    [
      'the convention of a goal',
      {
        goals: [
          { id: IDS.goal, convention: IDS.nowhere, code: 'A', title: 'B', shortTitle: 'B', position: 0, missions: [] },
        ],
      },
      'conventions',
    ],
    ['the goal of an objective', { objectives: [{ ...objective(IDS.objective, 'A.1'), goal: IDS.nowhere }] }, 'goals'],
    [
      'the programme of a planned action',
      { plannedActions: [plannedAction(IDS.action, { programme: IDS.nowhere })] },
      'programmes',
    ],
    [
      'the heading above a planned action',
      { plannedActions: [plannedAction(IDS.action, { parent: IDS.nowhere })] },
      'plannedActions',
    ],
    [
      'the referent of a planned action',
      { plannedActions: [plannedAction(IDS.action, { referent: IDS.nowhere })] },
      'persons',
    ],
    ['another objective that an activity serves', oneActivity({ otherObjectives: [IDS.nowhere] }), 'objectives'],
    ['the other telling of an activity', oneActivity({ sameAs: IDS.nowhere }), 'activities'],
    ['a funder of an activity', oneActivity({ funders: [IDS.nowhere] }), 'funders'],
    ['the evidence of an activity', oneActivity({ evidence: [IDS.nowhere] }), 'evidence'],
    ['the document of a record', oneActivity({ source: { document: IDS.nowhere } }), 'documents'],
    [
      'the document of a figure',
      oneActivity({ measures: [figure(IDS.figure, { source: { document: IDS.nowhere } })] }),
      'documents',
    ],
    [
      'the figure that another is part of',
      oneActivity({ measures: [figure(IDS.figure, { partOf: IDS.nowhere })] }),
      'measures',
    ],
    [
      'the figure that another restates',
      oneActivity({ measures: [figure(IDS.figure, { restates: IDS.nowhere })] }),
      'measures',
    ],
    [
      'the goal under which a figure is shown',
      oneActivity({
        measures: [figure(IDS.figure, { dimensions: { shownUnder: { type: 'goal', id: IDS.nowhere } } })],
      }),
      'goals',
    ],
    [
      'a signatory of the convention',
      { conventions: [{ ...convention, signatures: [{ party: 'X', funder: IDS.nowhere }] }] },
      'funders',
    ],
    [
      'the recipients of a deliverable',
      { deliverables: [{ ...oneRow['deliverables'], recipients: [IDS.nowhere] }] },
      'funders',
    ],
    ['the part that a grant pays', { grants: [{ ...oneRow['grants'], part: IDS.nowhere }] }, 'funderParts'],
    ['the body of a review', { reviews: [{ ...oneRow['reviews'] }] }, 'reviewBodies'],
    [
      'the planned action of a link',
      { links: [{ ...oneRow['links'], activity: IDS.activity, target: { type: 'planned_action', id: IDS.nowhere } }] },
      'plannedActions',
    ],
    [
      'the commitment of a link',
      { links: [{ ...oneRow['links'], activity: IDS.activity, target: { type: 'commitment', id: IDS.nowhere } }] },
      'commitments',
    ],
  ])('%s', (_name, tables, to) => {
    expect(problem(tables)).toMatchObject({ reason: 'unknown-target', to, target: IDS.nowhere });
  });

  it('a part of a funder’s maximum is known to its grants', () => {
    expect(problem({ grants: [{ ...oneRow['grants'], part: IDS.part }] })).toBe('accepted');
  });
});

describe('nothing is named twice', () => {
  it('two records of one table with one id are refused', () => {
    expect(problem({ activities: [activity(IDS.activity), activity(IDS.activity)] })).toMatchObject({
      reason: 'duplicate-id',
      table: 'activities',
      path: ['id'],
    });
  });

  it('two figures with one id are refused, also in two activities', () => {
    const activities = [IDS.activity, IDS.otherActivity].map((id) => activity(id, { measures: [figure(IDS.figure)] }));
    expect(problem({ activities })).toMatchObject({
      reason: 'duplicate-id',
      id: IDS.otherActivity,
      path: ['measures', 0, 'id'],
    });
  });

  it('two objectives of one convention do not share a code', () => {
    const objectives = [objective(IDS.objective, 'A.1'), objective(idNumber(30), 'A.1')];
    expect(problem({ objectives })).toMatchObject({ reason: 'code-taken', table: 'objectives', code: 'A.1' });
  });

  it('an objective that an amendment ended gives its code back', () => {
    const amendments = [{ id: idNumber(31), convention: IDS.convention, date: '2022-01-01', reason: 'Révision' }];
    const ended = { ...objective(idNumber(30), 'A.1'), until: idNumber(31) };
    expect(problem({ amendments, objectives: [ended, objective(IDS.objective, 'A.1')] })).toBe('accepted');
  });

  it('a goal and an objective may share a code', () => {
    expect(problem({ objectives: [objective(IDS.objective, 'A')] })).toBe('accepted');
  });
});

describe('no chain comes back to itself', () => {
  it('a planned action is not its own heading', () => {
    const plannedActions = [plannedAction(IDS.action, { parent: IDS.action })];
    expect(problem({ plannedActions })).toMatchObject({
      reason: 'circular',
      table: 'plannedActions',
      path: ['parent'],
    });
  });

  it('a planned action is not under one of its own sub-actions', () => {
    const plannedActions = [
      plannedAction(IDS.heading, { parent: IDS.action }),
      plannedAction(IDS.action, { parent: IDS.heading }),
    ];
    expect(problem({ plannedActions })).toMatchObject({ reason: 'circular', id: IDS.heading });
  });

  it('two activities are not each the second telling of the other', () => {
    const activities = [
      activity(IDS.activity, { sameAs: IDS.otherActivity }),
      activity(IDS.otherActivity, { sameAs: IDS.activity }),
    ];
    expect(problem({ activities })).toMatchObject({ reason: 'circular', path: ['sameAs'] });
  });

  it('a figure is not part of one that restates it', () => {
    const measures = [
      figure(IDS.figure, { partOf: IDS.otherFigure }),
      figure(IDS.otherFigure, { restates: IDS.figure }),
    ];
    expect(problem(oneActivity({ measures }))).toMatchObject({ reason: 'circular', path: ['measures', 0, 'partOf'] });
  });

  it('a figure that points into a circle without being on it is not at fault itself', () => {
    const measures = [
      figure(idNumber(40), { partOf: IDS.figure }),
      figure(IDS.figure, { partOf: IDS.otherFigure }),
      figure(IDS.otherFigure, { partOf: IDS.figure }),
    ];
    expect(problem(oneActivity({ measures }))).toMatchObject({ reason: 'circular', path: ['measures', 1, 'partOf'] });
  });
});

describe('a figure is part of, or restates, a figure of its own metric', () => {
  it.each(['partOf', 'restates'])('%s across metrics is refused', (relation) => {
    const measures = [figure(IDS.figure, { metric: 'teams' }), figure(IDS.otherFigure, { [relation]: IDS.figure })];
    expect(problem(oneActivity({ measures }))).toMatchObject({
      reason: 'other-metric',
      path: ['measures', 1, relation],
      target: IDS.figure,
    });
  });
});
