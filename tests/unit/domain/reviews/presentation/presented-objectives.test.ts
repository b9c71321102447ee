import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import type { Link } from '#domain/links/link';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { FollowedConclusion } from '#domain/reviews/follow-up';
import { presentedActivities } from '#domain/reviews/presentation/presented-activity';
import { presentedObjectives, type PresentedYear } from '#domain/reviews/presentation/presented-objectives';
import { sinceDay, sinceVersion } from '#domain/reviews/presentation/since-lines';
import { countActivities } from '#domain/results/counted-activity';
import type { NamedChange } from '#domain/reviews/versions/version-comparison';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment, aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aSession } from '#tests/fixtures/builders/review-builder';

const tables = {
  conventions: [aConvention()],
  amendments: [],
  goals: [aGoal('1', { position: 0 })],
  objectives: [anObjective('1.1', { position: 0 }), anObjective('1.2', { position: 1 })],
  commitments: [aCommitment({ id: idFor('meet'), objective: idFor('1.1'), label: 'Réunir les communes' })],
};

const activity = (title: string, over: Partial<Activity> = {}): Activity => anActivity({ id: idFor(title), title, ...over });

const link = (from: string, target: string, over: Partial<Link>): Link => ({
  dossier: idFor('dossier'), id: idFor(`${from} ${target}`), rev: 0, activity: idFor(from),
  target: { type: 'planned_action', id: idFor(target) }, relation: 'continues', state: 'confirmed', ...over,
});

const presented = (activities: readonly Activity[], over: Partial<PresentedYear> = {}) => {
  const counted = countActivities(activities);
  const told = presentedActivities(counted, new Map(activities.map((one) => [one.id, one])));
  return presentedObjectives({
    session: aSession('technical', { date: date('2023-05-15') }),
    convention: conventionInYear(tables, 2022),
    counted, presented: told, since: sinceDay(told, null), programme: [], nextProgramme: [], links: [], conclusions: [], followed: [], on: day('2023-05-15'),
    ...over,
  });
};

describe('what the slides of an objective hold', () => {
  it('tells what did not go as foreseen with its cause and its new date, what was put off first', () => {
    const [first] = presented([
      activity('Camus', { status: 'stalled', cause: { text: 'Refus du bailleur' } }),
      activity('Conférence', { status: 'postponed', next: [date('2023-03')] }),
      activity('Atelier'),
    ]);
    expect(first?.attention.map(({ title, status, until, cause }) => [title, status, until, cause])).toEqual([
      ['Conférence', 'postponed', ['2023-03'], null],
      ['Camus', 'stalled', [], 'Refus du bailleur'],
    ]);
    expect(first?.since.map((line) => line.type === 'activity' && line.activity.title)).toEqual(['Atelier']);
  });

  it('sets the programme of the year against what is recorded, and leaves blank what nothing says', () => {
    const programme = [
      aPlannedAction('Sous réserve', { year: 2022, firm: false }),
      aPlannedAction('Fait', { year: 2022, progress: { status: 'completed' } }),
      aPlannedAction('Fait par une activité', { year: 2022 }),
      aPlannedAction('En retard', { year: 2022, due: [date('2022-06')], progress: { status: 'in_progress', reason: 'marché infructueux' } }),
      aPlannedAction('Sans suite connue', { year: 2022, due: [date('2022-06')] }),
    ];
    const [first] = presented([activity('Atelier')], { programme, links: [link('Atelier', 'Fait par une activité', { relation: 'fulfils' })] });
    expect(first?.planned.map((line) => [line.type === 'action' && line.action.title, line.result?.by ?? null])).toEqual([
      ['Fait', 'progress'], ['Fait par une activité', 'activities'], ['En retard', 'progress'], ['Sans suite connue', null], ['Sous réserve', null],
    ]);
    expect(first?.attention.map(({ title, cause, wasDue }) => [title, cause, wasDue])).toEqual([['En retard', 'marché infructueux', ['2022-06']]]);
  });

  it('shows what the convention says where the year has no programme', () => {
    const [first] = presented([activity('Atelier')]);
    expect(first?.planned.map((line) => line.type === 'commitment' && line.commitment.label)).toEqual(['Réunir les communes']);
  });

  it('goes on with confirmed sequels only, of what is unfinished first', () => {
    const nextProgramme = ['Suite de fait', 'Suite de reporté', 'Proposée', 'Autre'].map((title) => aPlannedAction(title));
    const links = [link('Fait', 'Suite de fait', {}), link('Reporté', 'Suite de reporté', {}), link('Fait', 'Proposée', { state: 'proposed' })];
    const [first] = presented([activity('Fait'), activity('Reporté', { status: 'postponed' })], { nextProgramme, links });
    expect(first?.sequels.map(({ title }) => title)).toEqual(['Suite de reporté', 'Suite de fait']);
  });

  it('stands out when something is new, put off or concluded late, and not otherwise', () => {
    const followed: readonly FollowedConclusion[] = [{ conclusion: { dossier: idFor('dossier'), id: idFor('late'), rev: 0, review: idFor('before'), type: 'decision', text: 'Préparer', objective: idFor('1.2'), followUp: 'open' }, session: aSession('technical'), late: true }];
    expect(presented([activity('Atelier')]).map(({ stands }) => stands)).toEqual([true, false]);
    expect(presented([], { followed }).map(({ stands }) => stands)).toEqual([false, true]);
  });

  it('never carries what is written for oneself, whatever the block', () => {
    const marked = activity('Atelier', { internalNote: 'MARQUE', status: 'postponed', statusSetBy: { author: 'MARQUE', at: '2023-01-01T00:00:00.000Z' } });
    expect(JSON.stringify(presented([marked]))).not.toContain('MARQUE');
  });
});

describe('what happened since', () => {
  const told = (activities: readonly Activity[]) => presentedActivities(countActivities(activities), new Map(activities.map((one) => [one.id, one])));

  it('is what is surely dated after the session before, in the order of the year', () => {
    const lines = sinceDay(told([activity('Novembre', { dates: [date('2022-11')] }), activity('Juin', { dates: [date('2022-06-30')] }), activity('Année', { dates: [date('2022')] }), activity('Sans date')]), day('2022-05-15'));
    expect(lines.get(idFor('1.1'))?.map((line) => line.type === 'activity' && line.activity.title)).toEqual(['Juin', 'Novembre']);
  });

  it('is one line for all that changed of a record, without its links or its wording', () => {
    const change = (title: string, step: NamedChange['step']): NamedChange => ({ table: 'activities', id: idFor(title), name: { title }, objective: idFor('1.1'), step });
    const changes = [
      change('Atelier', { what: 'corrected', fields: [] }),
      change('Étude', { what: 'rescheduled', from: [], to: [date('2023-03')] }),
      change('Étude', { what: 'completed', from: 'in_progress', to: 'completed' }),
      change('Rencontre', { what: 'added' }),
    ];
    const lines = sinceVersion(changes, told([activity('Rencontre', { status: 'in_progress' }), activity('Atelier'), activity('Étude')]), (id) => id).get(idFor('1.1'));
    expect(lines?.map((line) => (line.type === 'activity' ? line.activity.title : [line.title, line.steps.map(({ what }) => what)]))).toEqual([['Étude', ['rescheduled', 'completed']], 'Rencontre']);
  });
});
