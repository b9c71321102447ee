import { describe, expect, it } from 'vitest';
import { proposeBudget } from '#documents/tables/propose/propose-budget';
import { aGoal } from '#tests/fixtures/builders/convention-builder';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const NAMES = { goals: [aGoal('A.1', { shortTitle: 'Rivières' })], funders: [aFunder('rives', { name: 'Région des Rives' })], accountName: (account: string) => `nature ${account}` };

const read = (...rows: readonly (readonly string[])[]) => proposeBudget(rows.map((row) => row.join('\t')).join('\r\n'), NAMES);
const valueOf = (row: ReturnType<typeof read>[number] | undefined) => (row?.row.ok === true ? row.row.value : null);
const faultOf = (row: ReturnType<typeof read>[number] | undefined) => (row?.row.ok === false ? row.row.reason : null);

describe('lines of a budget that are pasted', () => {
  it('are read in two, three or four columns', () => {
    const [two, three, goal, funder] = read(['60', '1 250,50'], ['641', 'Salaires', '300 000 €'], ['62 Honoraires', '9000', 'A.1'], ['74', 'Subvention', '50000', 'région des rives']);
    expect(valueOf(two)).toEqual({ account: '60', side: 'expense', label: 'nature 60', amountCents: 125_050 });
    expect(valueOf(three)).toEqual({ account: '641', side: 'expense', label: 'Salaires', amountCents: 30_000_000 });
    expect(valueOf(goal)).toEqual({ account: '62', side: 'expense', label: 'Honoraires', amountCents: 900_000, goal: idFor('A.1') });
    expect(valueOf(funder)).toEqual({ account: '74', side: 'revenue', label: 'Subvention', amountCents: 5_000_000, funder: idFor('rives') });
  });

  it('are each answered for when they cannot be read', () => {
    const rows = read(['Compte', 'Nature', 'Montant'], ['64', 'Salaires', '1.250'], ['64', 'Salaires', ''], ['62', 'Études', '100', 'B.9'], ['44', 'TVA', '100']);
    expect(rows.map(faultOf)).toEqual([{ code: 'account' }, { code: 'amount', why: 'ambiguous' }, { code: 'amount', why: 'not_an_amount' }, { code: 'target', text: 'B.9' }, { code: 'account' }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(read()).toEqual([]);
  });

  it('are refused as a whole when there are more than any budget has', () => {
    expect(proposeBudget('60\t1\n'.repeat(60_000), NAMES).map(faultOf)).toEqual([{ code: 'too-many', most: 2000 }]);
  });
});
