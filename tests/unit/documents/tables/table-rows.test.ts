import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#domain/measures/figure';
import { readList } from '#documents/tables/cell-lists';
import { EXPORTED_COLUMNS, READ_ONLY_COLUMNS, TABLE_COLUMNS } from '#documents/tables/table-columns';
import { tableRow } from '#documents/tables/table-rows';
import { writeFigure } from '#documents/written/write-figure';
import { readWrittenDate } from '#documents/written/written-date';
import { readWrittenFigure } from '#documents/written/written-figure';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { arbitraryFigure } from '#tests/fixtures/builders/arbitrary-figure';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { frenchCellWords as words, someCellNames as names } from '#tests/fixtures/builders/table-cells';

const rowOf = (over: Parameters<typeof anActivity>[0]) => tableRow(anActivity(over), words, names);

describe('the columns of a table of activities', () => {
  it('begin with the title and end with the reference', () => {
    expect([EXPORTED_COLUMNS[0], EXPORTED_COLUMNS.at(-1)]).toEqual(['title', 'id']);
    expect(new Set(EXPORTED_COLUMNS)).toEqual(new Set([...TABLE_COLUMNS, ...READ_ONLY_COLUMNS]));
  });

  it('never hold the internal note', () => {
    const row = rowOf({ internalNote: 'à ne pas dire' });
    expect(JSON.stringify(row)).not.toContain('à ne pas dire');
  });
});

describe('the cells of an activity', () => {
  it('keep a whole day a day, and what is less precise in words, so that no day is invented (C33)', () => {
    expect(rowOf({ dates: [date('2022-09-17')] }).date).toEqual({ day: day('2022-09-17') });
    expect(rowOf({ dates: [date('2022-05')] }).date).toBe('mai 2022');
    expect(rowOf({ dates: [date('2022-Q3')] }).date).toBe('3e trimestre 2022');
    expect(rowOf({ dates: [date('2022')] }).date).toBe('2022');
    expect(rowOf({ dates: [date('2022-05-01'), date('2022-06-01')] }).date).toBe('1er mai 2022 ; 1er juin 2022');
    expect(rowOf({}).date).toBe('');
  });

  it('give codes as text: 1.10 is not 1.1 (C33)', () => {
    expect(rowOf({ objective: idFor('1.10'), otherObjectives: [idFor('1.1'), idFor('2.1')] })).toMatchObject({ objective: '1.10', objectiveTitle: 'Objectif 1.10', alsoServes: '1.1 ; 2.1' });
  });

  it('say a figure with its doubt and what it counts, one a line', () => {
    const measures = [aMeasure({ qualifier: 'about', value: 4097, unit: 'visiteurs' }), aMeasure({ id: idFor('km'), metric: 'distance_km', value: 12.345, unit: 'km' })];
    expect(rowOf({ measures }).figures).toBe('≈\u202f4\u202f097 visiteurs\n12,345 km');
  });

  it('call people, territories and funders by their names, even where one holds a semicolon', () => {
    const row = rowOf({ referent: idFor('lea'), territories: ['62', 'X9'], funders: [idFor('etat'), idFor('region')] });
    expect(row).toMatchObject({ lead: 'Léa', territories: 'Pas-de-Calais ; X9', funders: '"État ; DRAC" ; Région' });
    expect(readList('"État ; DRAC" ; Région')).toEqual(['État ; DRAC', 'Région']);
  });

  it('leave what is not known empty, and zero a zero (C32)', () => {
    const known = { ...names, attendance: new Map([[idFor<'Activity'>('a'), 0]]) };
    expect(tableRow(anActivity({ id: idFor('a') }), words, known).attendance).toBe(0);
    expect(tableRow(anActivity({ id: idFor('b') }), words, known).attendance).toBeNull();
  });
});

describe('what a cell says in words', () => {
  it('is read as the same dates', () => {
    const context = { today: day('2024-01-01'), year: 2024 };
    const comesBack = (dates: readonly ReturnType<typeof date>[]): void => {
      const read = readWrittenDate(dates.map(words.date).join(' ; '), context);
      // A range from a date to itself says that date.
      expect(read.ok && read.value.dates).toEqual(dates.map((one) => (new Set(one.split('/')).size === 1 ? one.split('/')[0] : one)));
    };
    holdsFor(fc.property(fc.array(arbitraryDate, { minLength: 1, maxLength: 3 }), comesBack));
  });

  it('is read as the same figure', () => {
    holdsFor(
      fc.property(arbitraryFigure, fc.constantFrom('personnes', 'retombées', 'visiteurs du site'), (figure, unit) => {
        const read = readWrittenFigure(writeFigure(figure, unit));
        expect(read.ok && read.value).toEqual({ figure, unit });
      }),
    );
  });

  it('is read as the same decimal, whatever its length', () => {
    holdsFor(
      fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), (value) => {
        const rounded = Number(value.toFixed(4)) + 0;
        const read = readWrittenFigure(writeFigure(figureOf(aMeasure({ value: rounded })), 'km'), false);
        expect(read.ok && read.value.figure.low).toBe(rounded);
      }),
    );
  });
});
