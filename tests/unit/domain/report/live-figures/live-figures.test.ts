import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveFiguresIn, LIVE_COUNTS, LIVE_METRICS, piecesOf, readLiveFigure, writeLiveFigure, type LiveFigure } from '#domain/report/live-figures/live-figure';
import { movedFigures } from '#domain/report/live-figures/moved-figures';
import { resolveFigure, resolveFigures } from '#domain/report/live-figures/resolve-figure';
import { liveRecordOf } from '#domain/report/live-figures/version-record';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';

const { tables } = shippedDossier();
const of2022 = liveRecordOf(tables, 2022);

const valueOf = (text: string) => {
  const [figure] = liveFiguresIn([text]).values();
  return figure === undefined ? 'words' : resolveFigure(figure, of2022);
};

describe('a figure asked for in a text', () => {
  it('is written and read back as the same figure', () => {
    const place = fc.option(fc.constantFrom('1', '1.3', 'A.10'), { nil: undefined }).map((code) => (code === undefined ? {} : { place: code }));
    const figure: fc.Arbitrary<LiveFigure> = fc.oneof(
      fc.constantFrom('a', 'b').map((name): LiveFigure => ({ type: 'measure', id: idFor(name) })),
      fc.tuple(fc.constantFrom(...LIVE_COUNTS), place).map(([count, at]): LiveFigure => ({ type: 'count', count, ...at })),
      fc.tuple(fc.constantFrom(...LIVE_METRICS), place).map(([metric, at]): LiveFigure => ({ type: 'total', metric, ...at })),
    );
    holdsFor(
      fc.property(figure, (asked) => {
        expect(readLiveFigure(writeLiveFigure(asked).slice(1, -1))).toEqual(asked);
      }),
    );
  });

  it('leaves every other word as it was typed, braces included', () => {
    const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom('{', '}', '{attendance}', '{rien}', '{{activities}}', '{a:b:c}')));
    holdsFor(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(piecesOf(text).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
    expect(valueOf('Un {mot} entre accolades')).toBe('words');
  });
});

describe('the figures of 2022', () => {
  it('are those of the dashboard: counts, coverage and totals with their doubt', () => {
    expect(valueOf('{activities}')).toEqual({ type: 'count', count: 149 });
    expect(valueOf('{activities:1.3}')).toEqual({ type: 'count', count: 51 });
    expect(valueOf('{studies}')).toEqual({ type: 'count', count: 16 });
    expect(valueOf('{covered}')).toEqual({ type: 'out-of', count: 9, of: 11 });
    expect(valueOf('{attendance}')).toMatchObject({ type: 'sum', sum: { value: 4097, doubt: 'about' } });
  });

  it('add up by goal to what is told of the whole, what is shown for the organisation apart', () => {
    const participants = ['1', '2', '3'].map((goal) => {
      const value = valueOf(`{attendance:${goal}}`);
      return typeof value === 'object' && value.type === 'sum' ? value.sum.value : 0;
    });
    expect(participants.reduce((sum, value) => sum + value, 0)).toBe(4097);
  });

  it('give one figure of an activity with its unit and its doubt', () => {
    const measure = tables.activities.flatMap(({ measures }) => measures).find((one) => 'value' in one && one.value === 237);
    expect(valueOf(`{figure:${measure?.id ?? ''}}`)).toMatchObject({ type: 'measure', figure: { low: 237, qualifier: 'exact' } });
  });

  it('are unknown where nothing is recorded, or the place is not of this convention', () => {
    for (const text of ['{attendance:3.4}', '{activities:9.9}', '{execution}', `{figure:${idFor('none')}}`]) expect(valueOf(text)).toEqual({ type: 'unknown' });
  });
});

describe('the share of a programme that was carried out', () => {
  it('is told with what it is of, for another convention as well', () => {
    const record = liveRecordOf(secondDossier().tables, 2024);
    expect(resolveFigure({ type: 'count', count: 'execution' }, record)).toEqual({ type: 'rate', rate: 0.5, completed: 5, known: 10 });
    expect(resolveFigure({ type: 'count', count: 'execution', place: 'B.2' }, record)).toEqual({ type: 'rate', rate: 0, completed: 0, known: 2 });
  });
});

describe('figures that moved since a version', () => {
  const asked = liveFiguresIn(['{attendance} personnes en {events} rencontres', '{studies} études']);

  it('are told with both values, and the others are not', () => {
    const later = { ...of2022, activities: of2022.activities.filter(({ kind }) => kind !== 'study') };
    expect(movedFigures(resolveFigures(asked, of2022), resolveFigures(asked, later))).toEqual([{ text: '{studies}', before: { type: 'count', count: 16 }, now: { type: 'count', count: 0 } }]);
  });

  it('are none in an unchanged record', () => {
    expect(movedFigures(resolveFigures(asked, of2022), resolveFigures(asked, of2022))).toEqual([]);
  });
});
