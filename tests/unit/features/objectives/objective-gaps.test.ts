import { describe, expect, it } from 'vitest';

import type { Activity } from '#domain/activities/activity';
import { countActivities } from '#domain/results/counted-activity';
import { objectiveGaps } from '#features/objectives/objective-gaps';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const gapsOf = (activities: readonly Activity[], planned = [aPlannedAction('une action')]) => {
  const counted = countActivities(activities);
  return objectiveGaps({
    coverage: undefined,
    activities: counted,
    record: counted,
    full: new Map(activities.map((activity) => [activity.id, activity] as const)),
    planned,
  });
};

const complete = anActivity({
  dates: [date('2022-05-21')],
  territories: ['59'],
  referent: idFor('person'),
  measures: [aMeasure()],
});

describe('what is not recorded of an objective', () => {
  it('is nothing when all is recorded', () => {
    expect(gapsOf([complete], [])).toEqual([]);
  });

  it('names each activity that lacks a date, a count, a territory or a referent', () => {
    const bare = anActivity({ id: idFor('bare') });
    const rules = gapsOf([complete, bare], []).map((gap) => ('activities' in gap ? [gap.rule, ...gap.activities] : [gap.rule]));
    expect(rules).toEqual([
      ['event_without_participants', bare.id],
      ['activity_without_date', bare.id],
      ['territory_missing', bare.id],
      ['referent_missing', bare.id],
    ]);
  });

  it('asks for the reason of what was postponed, not of what is in progress', () => {
    const postponed = { ...complete, id: idFor<'Activity'>('postponed'), status: 'postponed' } as const;
    const explained = { ...postponed, id: idFor<'Activity'>('explained'), cause: { text: 'Élections' } } as const;
    const ongoing = { ...complete, id: idFor<'Activity'>('ongoing'), status: 'in_progress' } as const;
    expect(gapsOf([postponed, explained, ongoing], [])).toEqual([{ rule: 'cause_missing', activities: [postponed.id] }]);
  });

  it('counts the planned actions whose due date is not set', () => {
    expect(gapsOf([complete], [aPlannedAction('a'), aPlannedAction('b', { due: [date('2023-Q1')] })])).toEqual([
      { rule: 'due_missing', actions: 1, of: 2 },
    ]);
  });
});
