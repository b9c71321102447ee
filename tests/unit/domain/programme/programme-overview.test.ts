import { describe, expect, it } from 'vitest';
import { programmeOverview } from '#domain/programme/programme-overview';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const titles = (actions: readonly { readonly title: string }[]): readonly string[] => actions.map(({ title }) => title);

const programme = [
  aPlannedAction('titre', { due: [date('2023-01')] }),
  aPlannedAction('mars', { parent: idFor('titre'), due: [date('2023-03')] }),
  aPlannedAction('janvier', { parent: idFor('titre'), due: [date('2023-01-05')] }),
  aPlannedAction('mars, reportée', { due: [date('2023-03')], progress: { status: 'postponed' } }),
  aPlannedAction('mars, réalisée', { due: [date('2023-03')], progress: { status: 'completed' } }),
  aPlannedAction('octobre', { due: [date('2023-10')], continues: true }),
  aPlannedAction('premier semestre', { due: [date('2023-H1')], firm: false }),
  aPlannedAction('deux ans', { due: [date('2022/2023')] }),
  aPlannedAction('sans échéance'),
];

describe('a programme on 15 May', () => {
  const overview = programmeOverview(programme, day('2023-05-15'));

  it('asks to fill in what is past and of which nothing is recorded, the oldest first', () => {
    expect(titles(overview.toFill)).toEqual(['janvier', 'mars']);
  });

  it('calls late only what is past and recorded as not done', () => {
    expect(titles(overview.late)).toEqual(['mars, reportée']);
  });

  it('announces due dates more precise than the year, the nearest first', () => {
    expect(titles(overview.upcoming)).toEqual(['premier semestre', 'octobre']);
  });

  it('leaves headings out of every count, and keeps prévues and sous réserve apart', () => {
    expect(overview.actions).toHaveLength(8);
    expect(overview.firm.rate).toMatchObject({ computable: false, known: 2, completed: 1, total: 7 });
    expect(overview.conditional.rate).toMatchObject({ computable: false, known: 0, total: 1 });
    expect(overview.firm.byStatus).toMatchObject({ completed: 1, postponed: 1, unknown: 5 });
  });

  it('says how many due dates say no more than the year, and how many go on from the year before', () => {
    expect(overview.withoutPreciseDue).toBe(2);
    expect(overview.continuing).toBe(1);
  });

  it('narrows to some actions without making headings of them', () => {
    const only = programmeOverview(programme, day('2023-05-15'), ({ title }) => title !== 'mars' && title !== 'janvier');
    expect(titles(only.actions)).not.toContain('titre');
    expect(only.toFill).toEqual([]);
  });
});

describe('a due date on its own day', () => {
  it('is still to come', () => {
    const [action] = [aPlannedAction('mai', { due: [date('2023-05-15')] })];
    expect(programmeOverview([action], day('2023-05-15')).toFill).toEqual([]);
    expect(programmeOverview([action], day('2023-05-16')).toFill).toEqual([action]);
  });
});
