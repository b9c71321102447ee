import type { Activity } from '#domain/activities/activity';
import type { FunderYear } from '#domain/budget/funder-years';
import type { GrantStep } from '#domain/budget/grant-standing';

/** What is chosen for a note before it is written. */
export interface NoteChoice {
  /** The year that the grant is for. */
  readonly grantYear: number;
  /** Null leaves a line to fill in by hand. */
  readonly amountCents: number | null;
  /** The year that the works are of. */
  readonly worksYear: number;
  readonly works: readonly Activity[];
}

const AMOUNTS: readonly GrantStep['step'][] = ['proposed', 'asked', 'voted'];

/** The amount that is recorded of a year’s grant, one grant alone: proposed, else asked, else voted. */
export const recordedAmount = (years: readonly FunderYear[], year: number): number | null => {
  const grants = years.find((one) => one.year === year)?.grants ?? [];
  const [steps = []] = grants.length === 1 ? grants.map((grant) => grant.steps) : [];
  for (const step of AMOUNTS) {
    const known = steps.findLast((one) => one.step === step && one.amountCents !== undefined);
    if (known?.amountCents !== undefined) return known.amountCents;
  }
  return null;
};
