import { describe, expect, it } from 'vitest';
import { attendanceOf } from '#domain/results/attendance';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const crossing = aCountedActivity({ id: idFor('crossing'), kind: 'cultural_project', measures: [aCountedMeasure()] });
const trail = aCountedActivity({
  id: idFor('trail'),
  dates: [date('2022-05-21')],
  measures: [
    aCountedMeasure({ low: 1347, high: 1347 }),
    aCountedMeasure({ id: idFor('signed up'), metric: 'registrations', low: 1600, high: 1600 }),
  ],
});
const meeting = aCountedActivity({
  id: idFor('meeting'),
  dates: [date('2022-02')],
  measures: [aCountedMeasure({ low: 140, high: 140 }), aCountedMeasure({ low: 70, high: 70, qualifier: 'about' })],
});
const raid = aCountedActivity({ id: idFor('raid'), measures: [aCountedMeasure({ metric: 'teams', low: 41, high: 41 })] });
const silent = aCountedActivity({ id: idFor('silent') });
const cancelled = aCountedActivity({ id: idFor('cancelled'), status: 'abandoned' });
const filming = aCountedActivity({ id: idFor('filming'), measures: [aCountedMeasure({ alreadyCounted: 'part_of' })] });

describe('participants [A1]', () => {
  const attendance = attendanceOf([crossing, trail, meeting, raid, silent, cancelled, filming]);

  it('are given activity by activity in the order of the year, undated last', () => {
    expect(attendance.rows.map(({ activity, sum }) => [activity.id, sum.value, sum.doubt])).toEqual([
      [meeting.id, 210, 'about'],
      [trail.id, 1347, 'exact'],
      [crossing.id, 100, 'exact'],
    ]);
    expect(attendance.total.sum).toMatchObject({ value: 1657, parts: 4 });
  });

  it('contain neither registrations nor teams, which are told apart', () => {
    expect([attendance.registrations.total.sum?.value, attendance.teams.total.sum?.value]).toEqual([1600, 41]);
  });

  it('say which events give no figure: not one that is counted elsewhere, nor one that did not take place', () => {
    expect(attendance.events).toEqual({
      events: 6,
      without: [raid.id, silent.id],
      onlyTeamsOrRegistrations: [raid.id],
    });
  });
});
