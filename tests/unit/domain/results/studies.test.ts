import { expect, it } from 'vitest';
import { studiesOf } from '#domain/results/studies';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';

it('studies are listed by progress, and nothing else is a study', () => {
  const study = (status: 'completed' | 'stalled') => aCountedActivity({ kind: 'study', status });
  const { total, stages } = studiesOf([study('stalled'), study('completed'), study('completed'), aCountedActivity()]);
  expect(total).toBe(3);
  expect(stages.map(({ status, studies }) => [status, studies.length])).toEqual([
    ['completed', 2],
    ['stalled', 1],
  ]);
});
