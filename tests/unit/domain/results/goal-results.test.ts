import { describe, expect, it } from 'vitest';
import { countActivities } from '#domain/results/counted-activity';
import { goalResults } from '#domain/results/goal-results';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const lines = { goals: [aGoal('1'), aGoal('2')], objectives: [anObjective('1.1'), anObjective('2.1')] };

const mentions = aMeasure({ id: idFor('announced'), metric: 'media_mentions', value: 50, qualifier: 'about' });
const part = (label: string, value: number, shownUnder?: { type: 'organisation' } | { type: 'goal'; id: ReturnType<typeof aGoal>['id'] }) =>
  aMeasure({
    id: idFor(label),
    metric: 'media_mentions',
    value,
    partOf: mentions.id,
    dimensions: { subject: label, channel: 'press', ...(shownUnder !== undefined && { shownUnder }) },
  });

const review = anActivity({
  id: idFor('review'),
  kind: 'media',
  measures: [mentions, part('a', 30), part('b', 12, { type: 'organisation' }), part('c', 4, { type: 'goal', id: idFor('2') })],
});
const event = anActivity({ id: idFor('event'), measures: [aMeasure()] });
const study = anActivity({ id: idFor('study'), kind: 'study', objective: idFor('2.1') });

describe('what was done, by goal', () => {
  const results = goalResults(lines, countActivities([review, event, study]));
  const [first, second] = results.goals;

  it('counts activities, studies, events and participants', () => {
    expect(first).toMatchObject({ activities: 2, studies: 0, participants: { sum: { value: 100 } }, events: { events: 1, without: [] } });
    expect(second).toMatchObject({ activities: 1, studies: 1, participants: { sum: null } });
    expect(results.overall).toMatchObject({ activities: 3, studies: 1, publications: 0 });
  });

  it('[C6] shows figures where they say, and some for the organisation as a whole', () => {
    const shown = [first?.media, second?.media, results.organisation.media, results.overall.media];
    expect(shown.map((total) => total?.sum?.value)).toEqual([30, 4, 12, 46]);
    expect(results.announcedMedia).toMatchObject({ value: 50, doubt: 'about' });
  });

  it('[C4] keeps apart what belongs to no goal of this convention year', () => {
    expect(results.elsewhere).toBeNull();
    const strayed = goalResults(lines, countActivities([anActivity({ objective: idFor('9.9'), measures: [aMeasure()] })]));
    expect(strayed.elsewhere).toMatchObject({ activities: 1, participants: { sum: { value: 100 } } });
  });
});
