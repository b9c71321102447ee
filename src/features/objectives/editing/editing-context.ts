import { createContext, use } from 'react';
import type { Funder } from '#domain/budget/budget';
import type { Amendment, Commitment, Convention, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { ConventionTables, ConventionYear } from '#domain/objectives/objectives-in-year';
import type { BasisChoice } from './basis-choice';

/** A line that ends or goes, with the name that a user knows it by. */
export type NamedLine =
  | { readonly table: 'goals'; readonly line: StrategicGoal; readonly name: string }
  | { readonly table: 'objectives'; readonly line: OperationalObjective; readonly name: string }
  | { readonly table: 'commitments'; readonly line: Commitment; readonly name: string };

/** The one form that is open. */
export type OpenForm =
  | { readonly form: 'goal'; readonly goal?: StrategicGoal }
  | { readonly form: 'objective'; readonly goal: StrategicGoal; readonly objective?: OperationalObjective }
  | { readonly form: 'commitment'; readonly objective: OperationalObjective; readonly commitment?: Commitment }
  | { readonly form: 'split'; readonly objective: OperationalObjective }
  | { readonly form: 'end'; readonly ended: NamedLine }
  | { readonly form: 'end-funder'; readonly funder: Funder }
  | { readonly form: 'remove'; readonly removed: NamedLine | { readonly table: 'funders'; readonly line: Funder; readonly name: string } | { readonly table: 'amendments'; readonly line: Amendment; readonly name: string } }
  | { readonly form: 'amendment'; readonly amendment?: Amendment }
  | { readonly form: 'funder'; readonly funder?: Funder };

/** What every part of the editor works on: the convention as its amendments leave it, and the form that is open. */
export interface Editing {
  readonly tables: ConventionTables;
  readonly convention: Convention;
  readonly lines: ConventionYear;
  readonly funders: readonly Funder[];
  readonly open: (form: OpenForm) => void;
  readonly close: () => void;
  /** Says in a live region what was done. */
  readonly say: (words: string) => void;
  /** The amendment of the last act, which the next form starts from. */
  readonly basis: BasisChoice;
  readonly setBasis: (basis: BasisChoice) => void;
}

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('The convention is edited outside of its page');
  return editing;
};
