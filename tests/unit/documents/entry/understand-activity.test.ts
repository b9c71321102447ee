import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { activitySchema } from '#domain/activities/activity.schema';
import { figureOf } from '#domain/measures/figure';
import { METRIC_CODES, type Metric } from '#domain/measures/metrics';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { understandActivity, type EntryContext } from '#documents/entry/understand-activity';
import { blankActivity, blankFigure, type WrittenActivity } from '#documents/entry/written-activity';
import { writeOutActivity } from '#documents/entry/write-out-activity';
import { formatPeriod } from '#i18n/format/period';
import { formatQuantity } from '#i18n/format/quantity';
import { anActivity, aMeasure } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { idFor } from '#tests/fixtures/builders/id-for';

const today = parseCivilDay('2023-05-20');
if (today === null) throw new Error('The day of these tests does not exist');

const units = Object.fromEntries(METRIC_CODES.map((metric) => [metric, metric])) as Record<Metric, string>;

const context: EntryContext = {
  dossier: idFor('dossier'),
  id: idFor('activity'),
  today,
  year: 2022,
  years: [2021, 2022, 2023],
  units,
  stored: undefined,
};

const typed = (over: Partial<WrittenActivity> = {}, figure = ''): WrittenActivity => ({
  ...blankActivity(idFor('figure')),
  title: 'Trail des Pyramides',
  objective: idFor('1.4'),
  kind: 'event',
  figures: [{ ...blankFigure(idFor('figure')), text: figure }],
  ...over,
});

const understood = (over: Partial<WrittenActivity>, figure?: string) => understandActivity(typed(over, figure), context);

const write = {
  figure: (measure: Activity['measures'][number]) => `${formatQuantity(figureOf(measure))} ${measure.unit}`,
  date: (date: Activity['dates'][number]) => formatPeriod(date, 'long'),
};

describe('an activity as it is typed', () => {
  it('is understood from five fields, with its year and its progress proposed by its date', () => {
    const { activity, faults } = understood({ date: '20 mai 2023' }, 'plus de 150 coureurs');
    expect(faults).toEqual([]);
    expect(activity).toMatchObject({
      title: 'Trail des Pyramides',
      year: 2023,
      status: 'completed',
      dates: ['2023-05-20'],
      measures: [{ metric: 'attendance', qualifier: 'at_least', value: 150, unit: 'coureurs' }],
    });
    expect(activitySchema.safeParse(activity).success).toBe(true);
  });

  it('supposes nothing of the progress of what has no date, and says that what is to come has not begun', () => {
    expect(understood({}).status).toBe('unknown');
    expect(understood({ date: '21/05/2023' }).status).toBe('not_started');
    expect(understood({ date: 'mai 2023' }).status).toBe('unknown');
  });

  it('keeps the year looked at when the date is outside of the convention', () => {
    expect(understood({ date: 'Mai 1998' }).year).toBe(2022);
  });

  it('counts people when an event gives a bare figure, and asks what is counted otherwise', () => {
    expect(understood({}, '150').activity?.measures).toMatchObject([{ metric: 'attendance', unit: 'attendance' }]);
    expect(understood({ kind: 'study' }, '150').faults).toEqual([{ field: { name: 'figure', row: idFor('figure') }, fault: { code: 'metric-missing' } }]);
  });

  it.each([
    [{ title: ' ' }, '', 'title', { code: 'missing' }],
    [{ objective: '' as const }, '', 'objective', { code: 'missing' }],
    [{ kind: '' as const }, '', 'kind', { code: 'missing' }],
    [{ date: '31/02/2022' }, '', 'date', { code: 'date', fault: { code: 'no-such-day', year: 2022, month: 2, days: 28 } }],
    [{ date: 'du 18 au 17 mai 2022' }, '', 'date', { code: 'date', fault: { code: 'reversed' } }],
    [{ status: 'postponed' as const }, '', 'cause', { code: 'missing' }],
    [{ status: 'abandoned' as const }, '', 'cause', { code: 'missing' }],
    [{ year: '20222' }, '', 'year', { code: 'not-a-year' }],
    [{}, '-12', 'figure', { code: 'figure', fault: 'negative' }],
    [{}, '99 999 999 999 personnes', 'figure', { code: 'figure-absurd' }],
  ])('names the field at fault and keeps the rest: %j %s', (over, figure, name, fault) => {
    const result = understood(over, figure);
    expect(result.activity).toBeNull();
    expect(result.faults).toMatchObject([{ field: { name }, fault }]);
  });

  it('takes a link to the web only', () => {
    const row = { id: idFor<'PressReturn'>('press'), outlet: 'Journal', channel: '' as const, title: '', date: '' };
    expect(understood({ pressReturns: [{ ...row, link: 'javascript:alert(1)' }] }).faults).toMatchObject([{ fault: { code: 'link-refused' } }]);
    expect(understood({ pressReturns: [{ ...row, link: 'https://exemple.org/a' }] }).faults).toEqual([]);
  });

  it('shows a stored activity in its form, and understands it again as it was when nobody touches it', () => {
    const progress = { cause: { text: 'Météo' }, reportText: 'Texte.', partners: ['Ville de Lens'], next: [] };
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        for (const activity of record.map((one) => ({ ...one, ...progress, otherObjectives: one.otherObjectives.filter((id) => id !== one.objective) }))) {
          const written = writeOutActivity(activity, [], write);
          const stored = { activity, written };
          const again = understandActivity(written, { ...context, id: activity.id, stored });
          expect(again.faults).toEqual([]);
          expect(again.activity).toEqual(activity);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the source of a figure that nobody touched, and drops it from one that was corrected', () => {
    const source = { document: idFor<'Document'>('report') };
    const activity = anActivity({ measures: [aMeasure({ id: idFor('a'), source }), aMeasure({ id: idFor('b'), source, value: 30 })] });
    const written = writeOutActivity(activity, [], write);
    const [first, second] = written.figures;
    const changed = { ...written, figures: [first, { ...second, text: '35 personnes' }] } as WrittenActivity;
    const { activity: saved } = understandActivity(changed, { ...context, stored: { activity, written } });
    expect(saved?.measures).toEqual([activity.measures[0], { id: idFor('b'), metric: 'attendance', qualifier: 'exact', unit: 'personnes', value: 35 }]);
  });
});
