import { sideOfAccount } from '#domain/budget/accounts';
import type { BudgetLine } from '#domain/budget/budget';
import { eurosAsTyped, parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import { done, refused, type Result } from '#domain/record/result';
import type { BudgetView, Stage } from '../budget-view';

/** One line as it stands in its form; an empty goal is general running, an empty funder none. */
export interface TypedLine {
  readonly stage: Stage;
  readonly account: string;
  readonly label: string;
  readonly goal: string;
  readonly funder: string;
  readonly amount: string;
}

export const lineAsTyped = (before: BudgetLine | undefined, stage: Stage): TypedLine => ({
  stage: before?.stage ?? stage,
  account: before?.account ?? '60',
  label: before?.label ?? '',
  goal: before?.goal ?? '',
  funder: before?.funder ?? '',
  amount: before === undefined ? '' : eurosAsTyped(before.amountCents),
});

interface Base {
  readonly before: BudgetLine | undefined;
  readonly bare: Pick<BudgetLine, 'dossier' | 'id' | 'rev'>;
  readonly view: BudgetView;
  /** The usual name of the account, which stands when no other is typed. */
  readonly accountName: string;
}

/** What was typed as a line to write, or what is wrong with its amount. Charges name no funder, and products no goal. */
export const readLine = (typed: TypedLine, { before, bare, view, accountName }: Base): Result<BudgetLine, EurosFault> => {
  const amount = parseEuros(typed.amount);
  if (!amount.ok) return refused(amount.reason);
  const side = sideOfAccount(typed.account) ?? before?.side ?? 'expense';
  const goal = side === 'expense' ? view.goals.find(({ id }) => id === typed.goal)?.id : undefined;
  const funder = side === 'revenue' ? view.funders.find(({ id }) => id === typed.funder)?.id : undefined;
  const { dossier, id, rev } = before ?? bare;
  return done({
    dossier,
    id,
    rev,
    ...(before?.source !== undefined && { source: before.source }),
    year: view.year,
    stage: typed.stage,
    side,
    account: typed.account,
    label: typed.label.trim() === '' ? accountName : typed.label.trim(),
    ...(goal !== undefined && { goal }),
    ...(funder !== undefined && { funder }),
    amountCents: amount.value,
  });
};
