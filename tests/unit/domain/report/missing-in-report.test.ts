import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { arrangeReport } from '#domain/report/arrange-report';
import { missingInReport } from '#domain/report/missing-in-report';
import type { Report } from '#domain/report/report';
import { reportOutline } from '#domain/results/report-outline';
import { aCountedActivity, aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';

const convention = conventionInYear({ conventions: [aConvention()], amendments: [], goals: [aGoal('1')], objectives: [anObjective('1.1', { position: 0 }), anObjective('1.2', { position: 1 })], commitments: [] }, 2022);

const told = anActivity({ id: idFor('told'), kind: 'assistance', reportText: 'Une belle course.' });

const missing = (activities: readonly Activity[], report?: Report) => {
  const outline = reportOutline({ convention, coverage: [], activities: activities.map(({ id, objective }) => aCountedActivity({ id, objective })) });
  return missingInReport(arrangeReport(outline, report), new Map(activities.map((activity) => [activity.id, activity])));
};

const chosen = (code: string, choices: object): Report['sections'][number] => ({ place: { type: 'objective', id: idFor(code) }, ...choices });

describe('what a report still lacks', () => {
  it('is a text, a reason where something was not carried through, and the people who came to an event', () => {
    const silent = anActivity({ id: idFor('silent'), kind: 'assistance' });
    const stopped = anActivity({ ...told, id: idFor('stopped'), status: 'stalled' });
    const event = anActivity({ ...told, id: idFor('event'), kind: 'event' });
    const counted = anActivity({ ...told, id: idFor('counted'), kind: 'event', measures: [aMeasure()] });
    const toCome = anActivity({ ...told, id: idFor('to come'), kind: 'event', status: 'in_progress' });
    const { activities } = missing([told, silent, stopped, event, counted, toCome]);
    expect(activities).toEqual({ text: [silent.id], figure: [event.id], cause: [stopped.id], credit: [] });
  });

  it('is the credit of a photo', () => {
    const credited = anActivity({ ...told, id: idFor('credited'), photos: [{ evidence: idFor('a'), credit: 'A. Dupont' }] });
    const anonymous = anActivity({ ...told, id: idFor('anonymous'), photos: [{ evidence: idFor('b') }] });
    expect(missing([credited, anonymous]).activities.credit).toEqual([anonymous.id]);
  });

  it('is a foreword, and a word on each objective that is told', () => {
    expect(missing([told]).introductions).toEqual([{ type: 'part', part: 'foreword' }, { type: 'objective', id: idFor('1.1') }, { type: 'objective', id: idFor('1.2') }]);
    const written = aReport({ sections: [{ place: { type: 'part', part: 'foreword' }, introduction: 'Merci.' }, chosen('1.1', { introduction: 'Une année de fête.' }), chosen('1.2', { hidden: true })] });
    expect(missing([told], written).introductions).toEqual([]);
    expect(missing([told], aReport({ detail: 'one_page' })).introductions).toEqual([{ type: 'part', part: 'foreword' }]);
  });

  it('is nothing of what the report does not tell', () => {
    const silent = anActivity({ id: idFor('silent'), kind: 'assistance' });
    expect(missing([silent], aReport({ sections: [chosen('1.1', { leftOut: [silent.id] })] })).activities.text).toEqual([]);
    expect(missing([silent], aReport({ sections: [chosen('1.1', { hidden: true })] })).activities.text).toEqual([]);
  });
});
