import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '#domain/objectives/objective';
import { withoutHeadings } from '#domain/programme/headings';
import { groupBy } from '#domain/record/group-by';
import { commitmentRows, coverageMatrix, objectiveRows, type CoverageMatrix, type MatrixCell } from '#domain/results/coverage-matrix';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { SECOND_CONVENTION } from '#tests/fixtures/dossiers/second-convention';
import { SECOND_LINKS } from '#tests/fixtures/dossiers/second-links';
import { SECOND_PLANNED } from '#tests/fixtures/dossiers/second-programmes';
import { SECOND_ACTIVITIES } from '#tests/fixtures/dossiers/second-reports';

const objectives = SECOND_CONVENTION.objectives ?? [];
const commitments: ReadonlyMap<Commitment['objective'], readonly Commitment[]> = groupBy(SECOND_CONVENTION.commitments ?? [], ({ objective }) => objective);

const reported = SECOND_ACTIVITIES.map(
  ({ id, year, objective, kind, status, dates, title, outsideProgramme, evidence }): ReportedActivity & { readonly year: number } => ({
    id,
    year,
    objective,
    kind,
    status,
    dates,
    title,
    outside: outsideProgramme === true,
    evidenced: evidence.length > 0,
  }),
);

const itemsOf = (year: number) => {
  const activities = reported.filter((activity) => activity.year === year);
  return {
    year,
    programme: SECOND_PLANNED.filter((action) => action.year === year),
    activities,
    outside: new Set(activities.filter(({ outside }) => outside).map(({ id }) => id)),
  };
};

const titles = (cell: MatrixCell | undefined) => [...(cell?.planned ?? []), ...(cell?.activities ?? [])].map(({ title }) => title);

describe('the coverage matrix', () => {
  it('sets what was planned for a month beside what was recorded in it', () => {
    const { rows } = coverageMatrix(itemsOf(2024), objectiveRows(objectives), 'months');
    const june = rows.find(({ key }) => key === idFor('B.1'))?.cells.get('month-6');
    expect(titles(june)).toEqual(['Fête de la rivière', 'Fête de la rivière au Gué-Haut']);
    expect(june).toMatchObject({ completed: 1, evidenced: 0, outside: 0 });
  });

  it('counts what has evidence and what is outside of the programme', () => {
    const { rows } = coverageMatrix(itemsOf(2024), objectiveRows(objectives), 'kinds');
    const row = rows.find(({ key }) => key === idFor('A.1'));
    expect(row?.cells.get('study')).toMatchObject({ completed: 1, evidenced: 1, outside: 0 });
    expect(row?.total).toMatchObject({ outside: 1, evidenced: 2 });
  });

  it('keeps under its objective what answers no commitment', () => {
    const { rows } = coverageMatrix(itemsOf(2024), commitmentRows(objectives, commitments, SECOND_LINKS), 'kinds');
    const named = (key: string) => titles(rows.find((row) => row.key === key)?.total);
    expect(named(idFor('commitment Organiser une fête de la rivière'))).toEqual(['Fête de la rivière au Gué-Haut']);
    expect(named(idFor('B.1'))).toContain('Réunion des accueillants');
  });

  it('adds up to the list, whatever its rows and columns and whatever is linked', () => {
    const ids = (cells: readonly MatrixCell[]) => cells.flatMap(({ activities }) => activities.map(({ id }) => id)).toSorted();
    const actions = (cells: readonly MatrixCell[]) => cells.flatMap(({ planned }) => planned.map(({ id }) => id)).toSorted();
    const inCells = ({ rows }: CoverageMatrix) => rows.flatMap(({ cells }) => [...cells.values()]);
    const anyLink = fc.record({
      activity: fc.constantFrom(...reported.map(({ id }) => id)),
      target: fc.record({ type: fc.constant('commitment' as const), id: fc.constantFrom(...(SECOND_CONVENTION.commitments ?? []).map(({ id }) => id)) }),
      relation: fc.constant('answers' as const),
      state: fc.constantFrom('confirmed' as const, 'proposed' as const, 'refused' as const),
    });
    const kept = fc.subarray([...objectives]);
    holdsFor(
      fc.property(fc.constantFrom(2024, 2025, 2026), fc.constantFrom('months' as const, 'kinds' as const), kept, fc.array(anyLink), (year, columns, some, links) => {
        const items = itemsOf(year);
        const list = items.activities.map(({ id }) => id).toSorted();
        const promised = withoutHeadings(items.programme).map(({ id }) => id).toSorted();
        const byObjective = coverageMatrix(items, objectiveRows(some), columns);
        const byCommitment = coverageMatrix(items, commitmentRows(some, commitments, links), columns);
        expect(ids(inCells(byObjective))).toEqual(list);
        expect(ids(byObjective.rows.map(({ total }) => total))).toEqual(list);
        expect([...new Set(ids(inCells(byCommitment)))]).toEqual(list);
        for (const matrix of [byObjective, byCommitment]) {
          expect(ids([...matrix.totals.values()])).toEqual(list);
          expect(ids([matrix.all])).toEqual(list);
          expect(actions(inCells(matrix))).toEqual(promised);
          expect(actions([matrix.all])).toEqual(promised);
        }
      }),
    );
  });
});
