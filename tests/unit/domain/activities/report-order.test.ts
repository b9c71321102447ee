import { describe, expect, it } from 'vitest';
import { inReportOrder } from '#domain/activities/report-order';
import { idFor } from '#tests/fixtures/builders/id-for';
import { titled } from './listing';

const at = (title: string, line: number) =>
  titled(title, { source: { document: idFor('rapport'), lines: [line, line] } });

describe('the order of the report', () => {
  it('follows the lines of its text, and puts what was noted by hand last', () => {
    const activities = [titled('Ajoutée'), at('Troisième', 30), at('Première', 1), at('Deuxième', 2)];
    expect(inReportOrder(activities).map(({ title }) => title)).toEqual(['Première', 'Deuxième', 'Troisième', 'Ajoutée']);
  });

  it('does not depend on the order of the records', () => {
    const activities = [at('A', 7), at('B', 7), titled('C'), titled('D')];
    expect(inReportOrder(activities.toReversed())).toEqual(inReportOrder(activities));
  });
});
