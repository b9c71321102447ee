import { foldText } from '#domain/activities/folded-text';
import { sideOfAccount } from '#domain/budget/accounts';
import type { BudgetLine, Funder } from '#domain/budget/budget';
import { parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import type { StrategicGoal } from '#domain/objectives/objective';
import { done, refused, type Result } from '#domain/record/result';
import { readPasted } from '../read/read-clipboard';
import type { SheetCell } from '../read/sheet';

/** Why a row is left aside: no account of charges or products, an amount that cannot be read, or a goal or funder that is not known; all of them when there are more than any budget has. */
export type BudgetRowFault = { readonly code: 'account' } | { readonly code: 'amount'; readonly why: EurosFault } | { readonly code: 'target'; readonly text: string } | { readonly code: 'too-many'; readonly most: number };

export type BudgetRow = Pick<BudgetLine, 'account' | 'label' | 'side' | 'amountCents' | 'goal' | 'funder'>;

/** One row as it was pasted, and what it is understood as. */
export interface ProposedBudgetRow {
  readonly line: number;
  readonly text: string;
  readonly row: Result<BudgetRow, BudgetRowFault>;
}

export interface BudgetNames {
  readonly goals: readonly Pick<StrategicGoal, 'id' | 'code' | 'title' | 'shortTitle'>[];
  readonly funders: readonly Pick<Funder, 'id' | 'code' | 'name'>[];
  /** The usual name of an account, for a row that gives none. */
  readonly accountName: (account: string) => string;
}

const textOf = (cell: SheetCell | null | undefined): string => (cell?.type === 'text' ? cell.text.trim() : cell?.type === 'number' ? String(cell.value) : '');

type Target = Pick<BudgetRow, 'goal' | 'funder'>;

const goalNamed = (text: string, { goals }: BudgetNames): Target | null => {
  const folded = foldText(text.replace(/\.$/u, ''));
  const goal = goals.find(({ code, title, shortTitle }) => [code, title, shortTitle, `${code} ${shortTitle}`].some((name) => foldText(name) === folded));
  return goal === undefined ? null : { goal: goal.id };
};

const funderNamed = (text: string, { funders }: BudgetNames): Target | null => {
  const funder = funders.find(({ code, name }) => [code, name].some((written) => foldText(written) === foldText(text)));
  return funder === undefined ? null : { funder: funder.id };
};

/** « 64 », « 641 Salaires »: the account, and the name that may follow it. */
const ACCOUNT = /^(?<account>\d{2,3})\d*(?:[\s.:-]+(?<name>.+))?$/su;

/** Account, label, amount, then what it is for; without a label the amount comes second. */
const partsOf = (cells: readonly string[]) => {
  const [first = '', second = '', third = '', fourth = ''] = cells;
  const { account, name = '' } = ACCOUNT.exec(first)?.groups ?? {};
  const isShort = third === '' || (name !== '' && parseEuros(second).ok);
  return { account, ...(isShort ? { label: name, amount: second, target: third } : { label: second || name, amount: third, target: fourth }) };
};

const rowOf = (cells: readonly string[], names: BudgetNames): Result<BudgetRow, BudgetRowFault> => {
  const { account, label, amount, target } = partsOf(cells);
  const side = account === undefined ? null : sideOfAccount(account);
  if (account === undefined || side === null) return refused({ code: 'account' });
  const cents = parseEuros(amount);
  if (!cents.ok) return refused({ code: 'amount', why: cents.reason });
  const found = target === '' ? {} : side === 'expense' ? goalNamed(target, names) : funderNamed(target, names);
  if (found === null) return refused({ code: 'target', text: target });
  return done({ account, side, label: label === '' ? names.accountName(account) : label, amountCents: cents.value, ...found });
};

/** Far more lines than the budget of an association has. */
const MOST_LINES = 2000;

/** Reads lines of a budget copied from a spreadsheet: account, label, amount, then a goal’s code or a funder’s name. Every row is answered for. */
export const proposeBudget = (pasted: string, names: BudgetNames): readonly ProposedBudgetRow[] => {
  if (pasted.trim() === '') return [];
  if (pasted.split('\n', MOST_LINES + 1).length > MOST_LINES) return [{ line: MOST_LINES, text: '', row: refused({ code: 'too-many', most: MOST_LINES }) }];
  return readPasted(pasted)
    .sheets.flatMap(({ rows }) => rows)
    .map(({ line, cells }) => {
      const texts = cells.map(textOf);
      return { line, text: texts.filter((text) => text !== '').join(' · '), row: rowOf(texts, names) };
    });
};
