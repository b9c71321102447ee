import { createContext, use } from 'react';
import type { ActionFault, ActionSurroundings } from '#domain/programme/action-faults';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { Neighbours } from '#domain/programme/neighbours';
import type { ObjectiveId, PlannedActionId, ProgrammeId } from '#domain/record/id';

/** The one form that is open over the programme. */
export type OpenForm =
  | { readonly form: 'add'; readonly objective?: ObjectiveId; readonly parent?: PlannedActionId }
  | { readonly form: 'edit' | 'links'; readonly id: PlannedActionId }
  | { readonly form: 'remove' | 'progress'; readonly ids: readonly PlannedActionId[] }
  | { readonly form: 'stage'; readonly programme: ProgrammeId };

/** Which button of which row was used last. */
export interface LastUsed {
  readonly id: PlannedActionId;
  readonly button: string;
}

/** What every part of the editor works on. */
export interface Editing {
  /** The programmes of the year: one of each convention that covers it. */
  readonly programmes: readonly Programme[];
  /** The one that an action of this objective belongs to; undefined when no programme could be read. */
  readonly programmeOf: (objective: ObjectiveId | '') => Programme | undefined;
  /** Every action as it is stored: what is shown may stand under an objective that replaces its own. */
  readonly stored: ReadonlyMap<PlannedActionId, PlannedAction>;
  /** What an action is judged against, as the page shows it. */
  readonly surroundings: ActionSurroundings;
  /** What is odd in actions, each said where it stands; an action in which nothing is has no entry. */
  readonly faults: ReadonlyMap<PlannedActionId, readonly ActionFault[]>;
  readonly neighbours: ReadonlyMap<PlannedActionId, Neighbours>;
  readonly links: ReadonlyMap<PlannedActionId, number>;
  readonly open: (form: OpenForm) => void;
  readonly close: () => void;
  /** Says in a live region what was done. */
  readonly say: (words: string) => void;
  /** Remembers the button of a row that moves it. */
  readonly use: (used: LastUsed) => void;
  /** The button of a row that moved it, once: it takes the focus again where its row goes. */
  readonly takeUsed: (id: PlannedActionId) => string | undefined;
}

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('The programme is edited outside of its page');
  return editing;
};

/** Actions as they are to be stored: their own objective stays, unless they were moved to another one than they were shown under. */
export const asStored = (changed: readonly PlannedAction[], { stored, surroundings }: Pick<Editing, 'stored' | 'surroundings'>): readonly PlannedAction[] =>
  changed.map((action) => {
    const own = stored.get(action.id);
    const shown = surroundings.actions.find(({ id }) => id === action.id);
    return own === undefined || shown?.objective !== action.objective ? action : { ...action, objective: own.objective };
  });
