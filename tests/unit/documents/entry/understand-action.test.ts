import { describe, expect, it } from 'vitest';
import { understandAction, type ActionContext } from '#documents/entry/understand-action';
import { blankFigure } from '#documents/entry/written-activity';
import { blankAction, writeOutAction, type WrittenAction } from '#documents/entry/written-action';
import { figureOf } from '#domain/measures/figure';
import { METRIC_CODES, type Metric } from '#domain/measures/metrics';
import type { PlannedAction } from '#domain/programme/planned-action';
import { plannedActionSchema } from '#domain/programme/programme.schema';
import { formatPeriod } from '#i18n/format/period';
import { formatQuantity } from '#i18n/format/quantity';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const units = Object.fromEntries(METRIC_CODES.map((metric) => [metric, metric])) as Record<Metric, string>;

const context: ActionContext = {
  id: idFor('action'),
  programme: { dossier: idFor('dossier'), programme: idFor('programme'), year: 2024 },
  today: day('2024-01-10'),
  units,
  actions: [aPlannedAction('titre')],
  position: 7,
  stored: undefined,
};

const typed = (over: Partial<WrittenAction> = {}): WrittenAction => ({ ...blankAction(idFor('1.1'), ''), title: 'Publier le guide', kind: 'publication', ...over });

const understand = (over: Partial<WrittenAction> = {}, around: Partial<ActionContext> = {}) => understandAction(typed(over), { ...context, ...around });

const write = { figure: (measure: PlannedAction['targets'][number]) => `${formatQuantity(figureOf(measure))} ${measure.unit}`, date: (due: PlannedAction['due'][number]) => formatPeriod(due, 'long') };

describe('a planned action that is typed', () => {
  it('is understood in the year of its programme, with its targets, ranges included', () => {
    const { action } = understand({
      due: 'mars',
      number: ' 4 ',
      parent: idFor('titre'),
      figures: [{ ...blankFigure(idFor('a')), text: '2 à 3 réunions' }, blankFigure(idFor('b'))],
      externalProvider: true,
      provider: 'Atelier des Rives',
      cost: '12 000,50 €',
    });
    expect(action).toMatchObject({ year: 2024, position: 7, number: '4', parent: idFor('titre'), due: ['2024-03'], costCents: 1_200_050, provider: 'Atelier des Rives', firm: true });
    expect(action?.targets).toMatchObject([{ metric: 'meetings', min: 2, max: 3 }]);
    expect(plannedActionSchema.safeParse(action).success).toBe(true);
  });

  it('says what is missing or cannot be read, each under its own field, and makes nothing', () => {
    const { action, faults } = understand({ title: ' ', objective: '', kind: '', due: '32 mars', cost: '1.000', figures: [{ ...blankFigure(idFor('a')), text: 'beaucoup' }] });
    expect(action).toBeNull();
    expect(faults.map(({ field }) => field)).toEqual(['title', 'objective', 'kind', 'due', 'figure', 'cost']);
  });

  it('is refused under itself, under what it holds, and under a heading of another objective', () => {
    const own = aPlannedAction('action');
    const actions = [own, aPlannedAction('dessous', { parent: own.id }), aPlannedAction('ailleurs', { objective: idFor('1.2') })];
    const faultOf = (label: string) => understand({ parent: idFor(label) }, { actions }).faults;
    expect(faultOf('action')).toEqual([{ field: 'parent', fault: 'own-ancestor' }]);
    expect(faultOf('dessous')).toEqual([{ field: 'parent', fault: 'own-ancestor' }]);
    expect(faultOf('ailleurs')).toEqual([{ field: 'parent', fault: 'not-in-objective' }]);
  });

  it('understood again untouched, is the same action, with all that the form does not show', () => {
    const action = aPlannedAction('action', {
      rev: 3,
      year: 2024,
      number: '2',
      due: [date('2023-Q1/2023-05'), date('2023-09-12')],
      places: ['Lens'],
      costCents: 150_000,
      progress: { status: 'postponed', reason: 'Attente du vote' },
      takenFrom: [{ type: 'activity', id: idFor('activité') }],
      targets: [{ id: idFor('cible'), metric: 'meetings', qualifier: 'about', unit: 'réunions', min: 3, max: 4, source: { document: idFor('document') } }],
    });
    const written = writeOutAction(action, write);
    expect(understandAction(written, { ...context, stored: { action, written } }).action).toEqual(action);
  });
});
