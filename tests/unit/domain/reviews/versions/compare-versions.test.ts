import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { Link } from '#domain/links/link';
import type { PlannedAction } from '#domain/programme/planned-action';
import { compareVersions } from '#domain/reviews/versions/compare-versions';
import type { VersionChange } from '#domain/reviews/versions/version-change';
import { versionTables, versionText } from '#domain/reviews/versions/version-content';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const activity = (label: string, over: Partial<Activity> = {}): Activity => anActivity({ id: idFor(label), title: label, ...over });

const link = (label: string, over: Partial<Link> = {}): Link => ({
  dossier: idFor('dossier'), id: idFor(`link ${label}`), rev: 0, activity: idFor('linked'), target: { type: 'planned_action', id: idFor('p done') }, relation: 'fulfils', state: 'confirmed', ...over,
});

const figure = (label: string, value: number) => aMeasure({ id: idFor(label), value });

const BEFORE = aDossierContent({
  activities: [
    activity('unchanged', { measures: [figure('same', 12)] }),
    activity('finished', { status: 'in_progress' }),
    activity('late', { status: 'in_progress' }),
    activity('moved'),
    activity('rescheduled', { dates: [date('2022-05-03')] }),
    activity('announced', { next: [] }),
    activity('figures', { measures: [figure('corrected', 150), figure('gone', 30), figure('surer', 40)] }),
    activity('renamed'),
    activity('placed', { places: ['Nord'] }),
    activity('caused', { status: 'postponed' }),
    activity('served'),
    activity('linked'),
    activity('removed'),
    activity('noted'),
    activity('told', { reportText: 'Un texte.' }),
  ],
  plannedActions: [
    aPlannedAction('p done'),
    aPlannedAction('p late', { progress: { status: 'in_progress' } }),
    aPlannedAction('p due', { due: [date('2023-03')] }),
    aPlannedAction('p moved'),
    aPlannedAction('p target', { targets: [{ ...figure('target', 4) }] }),
    aPlannedAction('p conditional', { firm: false }),
    aPlannedAction('p removed'),
  ],
  links: [link('cut'), link('redirected'), link('proposed', { state: 'proposed' })],
  commitments: [aCommitment()],
  reviews: [aSession('technical', { date: date('2023-05-15') })],
}).tables;

type Row = { readonly id: string };

const change = <R extends Row>(rows: readonly R[], label: string, over: Partial<R>): readonly R[] => rows.map((row) => (row.id === idFor(label) ? { ...row, ...over } : row));

/** Thirty changes, one of every kind that a record can have, made one after the other. */
const SCRIPT: readonly { readonly expected: string; readonly apply: (tables: DossierTablesContent) => DossierTablesContent }[] = [
  ...([
    ['completed finished', 'finished', { status: 'completed' }],
    ['progressed late', 'late', { status: 'postponed' }],
    ['moved moved', 'moved', { objective: idFor('2.1') }],
    ['rescheduled rescheduled', 'rescheduled', { dates: [date('2022-06-10')] }],
    ['rescheduled announced', 'announced', { next: [date('2023-03')] }],
    ['corrected renamed', 'renamed', { title: 'Un autre nom' }],
    ['corrected placed', 'placed', { places: ['Nord', 'Douai'] }],
    ['corrected caused', 'caused', { cause: { text: 'Crise sanitaire' } }],
    ['corrected served', 'served', { otherObjectives: [idFor('2.1')] }],
    ['corrected told', 'told', { reportText: 'Un autre texte.' }],
  ] as const satisfies readonly (readonly [string, string, Partial<Activity>])[]).map(([expected, label, over]) => ({
    expected,
    apply: (tables: DossierTablesContent) => ({ ...tables, activities: change(tables.activities, label, over) }),
  })),
  ...([
    ['figure_corrected figures', [figure('corrected', 160), figure('gone', 30), figure('surer', 40)]],
    ['figure_removed figures', [figure('corrected', 160), figure('surer', 40)]],
    ['figure_corrected figures', [figure('corrected', 160), aMeasure({ id: idFor('surer'), value: 40, qualifier: 'about' })]],
    ['figure_added figures', [figure('corrected', 160), aMeasure({ id: idFor('surer'), value: 40, qualifier: 'about' }), figure('come', 5)]],
  ] as const).map(([expected, measures]) => ({
    expected,
    apply: (tables: DossierTablesContent) => ({ ...tables, activities: change(tables.activities, 'figures', { measures }) }),
  })),
  { expected: 'added new', apply: (tables) => ({ ...tables, activities: [...tables.activities, activity('new')] }) },
  { expected: 'removed removed', apply: (tables) => ({ ...tables, activities: tables.activities.filter(({ id }) => id !== idFor('removed')) }) },
  ...([
    ['completed p done', 'p done', { progress: { status: 'completed' } }],
    ['progressed p late', 'p late', { progress: { status: 'postponed' } }],
    ['rescheduled p due', 'p due', { due: [date('2023-09')] }],
    ['moved p moved', 'p moved', { objective: idFor('1.2') }],
    ['figure_corrected p target', 'p target', { targets: [figure('target', 6)] }],
    ['corrected p conditional', 'p conditional', { firm: true }],
  ] as const satisfies readonly (readonly [string, string, Partial<PlannedAction>])[]).map(([expected, label, over]) => ({
    expected,
    apply: (tables: DossierTablesContent) => ({ ...tables, plannedActions: change(tables.plannedActions, label, over) }),
  })),
  { expected: 'added p new', apply: (tables) => ({ ...tables, plannedActions: [...tables.plannedActions, aPlannedAction('p new')] }) },
  { expected: 'removed p removed', apply: (tables) => ({ ...tables, plannedActions: tables.plannedActions.filter(({ id }) => id !== idFor('p removed')) }) },
  { expected: 'unlinked linked', apply: (tables) => ({ ...tables, links: tables.links.filter(({ id }) => id !== idFor('link cut')) }) },
  { expected: 'linked linked', apply: (tables) => ({ ...tables, links: [...tables.links, link('made', { relation: 'continues' })] }) },
  { expected: 'linked linked', apply: (tables) => ({ ...tables, links: change(tables.links, 'link proposed', { state: 'confirmed', relation: 'related' }) }) },
  { expected: 'corrected commitment', apply: (tables) => ({ ...tables, commitments: change(tables.commitments, 'commitment', { modality: 'optional' }) }) },
  { expected: 'added 2.2', apply: (tables) => ({ ...tables, objectives: [...tables.objectives, anObjective('2.2')] }) },
  { expected: 'corrected session of technical', apply: (tables) => ({ ...tables, reviews: change(tables.reviews, 'session of technical', { notes: 'Relevé' }) }) },
];

const NAMES = new Map<string, string>(
  ['unchanged', 'finished', 'late', 'moved', 'rescheduled', 'announced', 'figures', 'renamed', 'placed', 'caused', 'served', 'linked', 'removed', 'noted', 'told', 'new', 'p done', 'p late', 'p due', 'p moved', 'p target', 'p conditional', 'p removed', 'p new', 'commitment', '2.2', 'session of technical'].map((label) => [idFor(label), label]),
);

const told = (changes: readonly VersionChange[]): readonly string[] => changes.map(({ record, step }) => `${step.what} ${NAMES.get(record.id) ?? record.id}`).toSorted();

const after = (steps: readonly (typeof SCRIPT)[number][]): DossierTablesContent => steps.reduce((tables, { apply }) => apply(tables), BEFORE);

describe('the difference of two versions', () => {
  it('lists exactly the thirty changes that were made, each once', () => {
    expect(SCRIPT).toHaveLength(30);
    expect(told(compareVersions(BEFORE, after(SCRIPT)))).toEqual(SCRIPT.map(({ expected }) => expected).toSorted());
  });

  it('lists any part of those changes as exactly', () => {
    const independent = SCRIPT.filter(({ expected }) => !expected.endsWith(' figures'));
    fc.assert(
      fc.property(fc.subarray([...independent]), (steps) => {
        expect(told(compareVersions(BEFORE, after(steps)))).toEqual(steps.map(({ expected }) => expected).toSorted());
      }),
    );
  });

  it('shows both values of a figure that was corrected', () => {
    const corrected = compareVersions(BEFORE, after(SCRIPT)).flatMap(({ step }) => (step.what === 'figure_corrected' ? [step] : []));
    expect(corrected.map(({ from, to }) => ['value' in from && from.value, 'value' in to && to.value])).toContainEqual([150, 160]);
  });

  it('says under which objective of the later version each change is', () => {
    const moved = compareVersions(BEFORE, after(SCRIPT)).find(({ table, step }) => table === 'activities' && step.what === 'moved');
    expect(moved).toMatchObject({ objective: idFor('2.1'), step: { from: idFor('1.1'), to: idFor('2.1') } });
  });

  it('is nothing between a version and itself, whatever was written for oneself', () => {
    const noted = { ...BEFORE, activities: change(BEFORE.activities, 'noted', { internalNote: 'À relire', statusSetBy: { author: 'Ada', at: '2023-01-01T00:00:00Z' } }) };
    expect(compareVersions(versionTables(BEFORE), versionTables(noted))).toEqual([]);
    expect(versionText(noted)).toBe(versionText(BEFORE));
  });

  it('has one text whatever the order in which records were written', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BEFORE.activities], { minLength: BEFORE.activities.length }), (activities) => {
        expect(versionText({ ...BEFORE, activities })).toBe(versionText(BEFORE));
      }),
    );
  });

  it('leaves no note of work in the text of a version', () => {
    const noted = { ...BEFORE, activities: change(BEFORE.activities, 'noted', { internalNote: 'MARQUE-INTERNE' }) };
    expect(versionText(noted)).not.toContain('MARQUE-INTERNE');
  });
});
