import { withoutHeadings } from './headings';
import type { PlannedAction } from './planned-action';

interface ExecutionCounts {
  readonly completed: number;
  readonly known: number;
  readonly total: number;
}

/** Taux de réalisation, from 0 to 1; « non calculable » while under 80 % of the progress is known, with the counts [P2]. */
export type ExecutionRate =
  | (ExecutionCounts & { readonly computable: true; readonly rate: number })
  | (ExecutionCounts & { readonly computable: false });

/** « Prévues » and « sous réserve » are never one rate. */
export interface ExecutionRates {
  readonly firm: ExecutionRate;
  readonly conditional: ExecutionRate;
}

type Rated = Pick<PlannedAction, 'progress'>;

const isKnown = ({ progress }: Rated): boolean => progress !== undefined && progress.status !== 'unknown';

/** The rate of some actions, headings already left out: completed ÷ those whose progress is known [P2]. */
export const executionRate = (actions: readonly Rated[]): ExecutionRate => {
  const completed = actions.filter(({ progress }) => progress?.status === 'completed').length;
  const known = actions.filter(isKnown).length;
  const counts = { completed, known, total: actions.length };
  // Whole numbers, since 0.8 is no exact fraction: known ÷ total ≥ 80 %.
  return known > 0 && known * 5 >= counts.total * 4
    ? { ...counts, computable: true, rate: completed / known }
    : { ...counts, computable: false };
};

/** The two rates of a whole programme, headings left out. */
export const executionRates = (
  actions: readonly Pick<PlannedAction, 'id' | 'parent' | 'firm' | 'progress'>[],
): ExecutionRates => {
  const promised = withoutHeadings(actions);
  return {
    firm: executionRate(promised.filter(({ firm }) => firm)),
    conditional: executionRate(promised.filter(({ firm }) => !firm)),
  };
};
