import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '#domain/budget/budget';
import { budgetStatement, isSignificant, varianceGap, variances } from '#domain/budget/budget-statement';
import { idFor } from '#tests/fixtures/builders/id-for';

const line = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  dossier: idFor('dossier'), id: idFor('line'), rev: 0, year: 2023, stage: 'forecast', side: 'expense', account: '64', label: 'Charges de personnel', amountCents: 100, ...over,
});

describe('a budget statement', () => {
  it('gives each nature for general running and for each goal', () => {
    const { expenses } = budgetStatement([line(), line({ goal: idFor('1'), amountCents: 300 }), line({ goal: idFor('1'), amountCents: 50 }), line({ account: '60', label: 'Achats' })], 2023, 'forecast');
    expect(expenses.map(({ account, cents }) => [account, cents])).toEqual([['60', 100], ['64', 450]]);
    expect([...(expenses[1]?.byGoal ?? [])]).toEqual([[null, 100], [idFor('1'), 350]]);
  });

  it('gives revenue by funder, and tells when the two sides differ', () => {
    const statement = budgetStatement([line(), line({ side: 'revenue', account: '74', label: 'Subventions', funder: idFor('a'), amountCents: 80 }), line({ side: 'revenue', account: '74', label: 'Subventions', funder: idFor('b'), amountCents: 15 })], 2023, 'forecast');
    expect(statement.revenue.map(({ funder, cents }) => [funder, cents])).toEqual([[idFor('a'), 80], [idFor('b'), 15]]);
    expect(statement.gapCents).toBe(-5);
  });

  it('has every line of the year and stage in one row', () => {
    const anyLine = fc.record({ side: fc.constantFrom('expense', 'revenue'), account: fc.constantFrom('60', '64', '74'), label: fc.constantFrom('A', 'B'), stage: fc.constantFrom('forecast', 'outturn'), year: fc.constantFrom(2022, 2023), amountCents: fc.nat(1e7) });
    fc.assert(
      fc.property(fc.array(anyLine), (rows) => {
        const lines = rows.map((row) => line(row as Partial<BudgetLine>));
        const { expenses, revenue, expenseCents, revenueCents } = budgetStatement(lines, 2023, 'outturn');
        const own = lines.filter(({ year, stage }) => year === 2023 && stage === 'outturn');
        expect([...expenses, ...revenue].reduce((sum, { cents }) => sum + cents, 0)).toBe(own.reduce((sum, { amountCents }) => sum + amountCents, 0));
        for (const { byGoal, cents } of expenses) expect([...byGoal.values()].reduce((sum, part) => sum + part, 0)).toBe(cents);
        expect(expenseCents + revenueCents).toBe(own.reduce((sum, { amountCents }) => sum + amountCents, 0));
      }),
    );
  });
});

describe('the variances of a year', () => {
  it('set what was spent against what was foreseen, and divide by nothing', () => {
    expect(variances([line(), line({ stage: 'outturn', amountCents: 120 }), line({ stage: 'outturn', account: '60', label: 'Achats', amountCents: 9 })], 2023)).toEqual([
      { account: '60', label: 'Achats', forecastCents: null, outturnCents: 9, share: null },
      { account: '64', label: 'Charges de personnel', forecastCents: 100, outturnCents: 120, share: 0.2 },
    ]);
  });

  it('say nothing of what is not recorded, which is not zero', () => {
    const [own] = variances([line()], 2023);
    expect(own).toMatchObject({ forecastCents: 100, outturnCents: null, share: null });
    expect(own === undefined ? undefined : [varianceGap(own), isSignificant(own, 0.1)]).toEqual([null, false]);
    expect(varianceGap({ forecastCents: null, outturnCents: 9 })).toBe(9);
  });
});
