import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeBudget } from '#documents/tables/write/budget-workbook';
import type { BudgetLine } from '#domain/budget/budget';
import { budgetStatement, variances } from '#domain/budget/budget-statement';
import { aGoal } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const line = (over: Partial<BudgetLine>): BudgetLine => ({ dossier: idFor('dossier'), id: idFor('line'), rev: 0, year: 2024, stage: 'forecast', side: 'expense', account: '64', label: 'Salaires', amountCents: 100_50, ...over });

const LINES = [line({}), line({ goal: idFor('A'), amountCents: 200_00 }), line({ side: 'revenue', account: '74', label: 'Subventions', funder: idFor('rives'), amountCents: 300_50 }), line({ stage: 'outturn', amountCents: 90_00 })];

describe('the workbook of a budget', () => {
  it('has charges by nature for general running and each goal, revenue by funder, and the variances', async () => {
    const file = await writeBudget({
      stages: [{ expensesSheet: 'Charges : prévu', revenueSheet: 'Produits', statement: budgetStatement(LINES, 2024, 'forecast') }],
      goals: [aGoal('A')],
      funderName: () => 'Région des Rives',
      variances: variances(LINES, 2024),
      about: { name: 'À lire', lines: ['État 2024', 'SIRET : 1'] },
      words: {
        account: 'Compte', nature: 'Nature', general: 'Général', goal: ({ code }) => code, total: 'Total', funder: 'Financeur', amount: 'Montant',
        variances: { sheet: 'Écarts', forecast: 'Prévu', outturn: 'Réalisé', gap: 'Écart', share: '%' },
      },
    });
    const sheets = await readExcelFile(await file.arrayBuffer());
    expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
      ['Charges   prévu', [['Compte', 'Nature', 'Général', 'A', 'Total'], ['64', 'Salaires', 100.5, 200, 300.5], [null, 'Total', 100.5, 200, 300.5]]],
      ['Produits', [['Compte', 'Nature', 'Financeur', 'Montant'], ['74', 'Subventions', 'Région des Rives', 300.5], [null, 'Total', null, 300.5]]],
      ['Écarts', [['Compte', 'Nature', 'Prévu', 'Réalisé', 'Écart', '%'], ['64', 'Salaires', 300.5, 90, -210.5, -70]]],
      ['À lire', [['État 2024'], ['SIRET : 1']]],
    ]);
  });
});
