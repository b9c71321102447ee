import type { BudgetLine, Funder, Grant, Payment } from '#domain/budget/budget';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { fieldCodes } from '#domain/open-data/field-codes';
import { code, date, euros, flatTable, id, number, ref, text, type FlatTable } from './flat-table';

interface Step {
  readonly grant: Grant;
  readonly rank: number;
  readonly of: Grant['steps'][number];
}

const stepsOf = (grants: readonly Grant[]): readonly Step[] => grants.flatMap((grant) => grant.steps.map((of, index) => ({ grant, rank: index + 1, of })));

/** Who pays: funders, what each asked for, voted and paid, and the budget. */
export const moneyTables = ({ funders, grants, payments, budgetLines }: DossierTablesContent): readonly FlatTable[] => [
  flatTable<Funder>('funders', funders, [
    id(),
    text('code', (funder) => funder.code),
    text('name', ({ name }) => name, { required: true }),
    text('territory', ({ territory }) => territory),
    euros('maximum_per_year_eur', ({ maximumPerYearCents }) => maximumPerYearCents, 'maximumPerYearCents'),
    text('siret', ({ siret }) => siret),
  ]),
  flatTable<Grant>('grants', grants, [
    id(),
    ref('funder', 'funders', ({ funder }) => funder, { required: true }),
    number('year', 'integer', ({ year }) => year, { required: true }),
    text('number', (grant) => grant.number),
  ]),
  flatTable<Step>('grant_steps', stepsOf(grants), [
    ref('grant', 'grants', ({ grant }) => grant.id, { key: true }),
    number('rank', 'integer', ({ rank }) => rank, { key: true, word: 'position' }),
    code('step', fieldCodes('grants', 'steps', 'step'), ({ of }) => of.step, { required: true }),
    euros('amount_eur', ({ of }) => of.amountCents, 'amountCents'),
    date('date', ({ of }) => of.date),
    text('body', ({ of }) => of.body),
    text('reference', ({ of }) => of.reference),
  ]),
  flatTable<Payment>('payments', payments, [
    id(),
    ref('grant', 'grants', ({ grant }) => grant, { required: true }),
    code('kind', fieldCodes('payments', 'kind'), ({ kind }) => kind, { required: true }),
    euros('amount_eur', ({ amountCents }) => amountCents, 'amountCents'),
    text('expected', ({ expected }) => expected),
    text('date', (payment) => payment.date),
    text('reference', ({ reference }) => reference),
  ]),
  flatTable<BudgetLine>('budget_lines', budgetLines, [
    id(),
    number('year', 'integer', ({ year }) => year, { required: true }),
    code('stage', fieldCodes('budgetLines', 'stage'), ({ stage }) => stage, { required: true }),
    code('side', fieldCodes('budgetLines', 'side'), ({ side }) => side, { required: true }),
    text('account', ({ account }) => account, { required: true }),
    text('label', ({ label }) => label, { required: true }),
    ref('goal', 'goals', ({ goal }) => goal),
    ref('funder', 'funders', ({ funder }) => funder),
    euros('amount_eur', ({ amountCents }) => amountCents, 'amountCents'),
  ]),
];
