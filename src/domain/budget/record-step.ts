import type { Grant } from './budget';
import type { GrantStep } from './grant-standing';

/** The steps of a grant in the order in which they usually come. */
export const GRANT_STEPS: readonly GrantStep['step'][] = ['asked', 'proposed', 'voted', 'agreement_signed', 'notified'];

const rank = ({ step }: GrantStep): number => GRANT_STEPS.indexOf(step);

const placed = (steps: readonly GrantStep[], step: GrantStep): readonly GrantStep[] => {
  const next = steps.findIndex((other) => rank(other) > rank(step));
  return next === -1 ? [...steps, step] : steps.toSpliced(next, 0, step);
};

/** What a document says of a step holds as long as its amount and its day are the ones that it gives. */
const withItsSource = (step: GrantStep, before: GrantStep | undefined): GrantStep => {
  const same = before?.amountCents === step.amountCents && before?.date === step.date;
  return same && before?.source !== undefined ? { ...step, source: before.source } : step;
};

/** The grant with one more step at its place, or with the step at `index` as it is now said. */
export const withStep = (grant: Grant, step: GrantStep, index?: number): Grant => {
  if (index === undefined) return { ...grant, steps: [...placed(grant.steps, step)] };
  const said = withItsSource(step, grant.steps[index]);
  return { ...grant, steps: grant.steps.map((other, at) => (at === index ? said : other)) };
};

/** The grant without the step at `index`; null when nothing is left that it would tell. */
export const withoutStep = (grant: Grant, index: number, paid: boolean): Grant | null => {
  const steps = grant.steps.toSpliced(index, 1);
  const told = steps.length > 0 || paid || grant.number !== undefined || (grant.facts ?? []).length > 0;
  return told ? { ...grant, steps } : null;
};
