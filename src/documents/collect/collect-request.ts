import type { Activity } from '#domain/activities/activity';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { DossierId, PersonId } from '#domain/record/id';

/** What one person is asked to fill in; without a person, what nobody is the référent of. */
export interface CollectRequest {
  readonly dossier: DossierId;
  /** The id of the file itself: what is added in it is named after it. */
  readonly file: string;
  readonly year: number;
  readonly person: { readonly id: PersonId; readonly name: string } | null;
  /** The objectives of the year, in order: what a row may be attached to. */
  readonly objectives: readonly OperationalObjective[];
  readonly activities: readonly Activity[];
  readonly actions: readonly PlannedAction[];
}

export interface RequestChoice {
  /** Which référents, and those without one as null; every one of them when undefined. */
  readonly persons?: readonly (PersonId | null)[];
  /** Which objectives; every one of them when undefined. */
  readonly objectives?: ReadonlySet<string>;
}

type Asked = Omit<CollectRequest, 'file' | 'person'> & { readonly persons: readonly { readonly id: PersonId; readonly name: string }[] };

const FINAL: ReadonlySet<string> = new Set(['completed', 'abandoned']);

/** Planned actions that are still to be told: neither done, nor dropped, nor fulfilled by an activity. */
export const actionsToTell = (actions: readonly PlannedAction[], fulfilled: ReadonlySet<string>): readonly PlannedAction[] =>
  actions.filter(({ id, progress }) => !fulfilled.has(id) && !(progress !== undefined && FINAL.has(progress.status)));

/** One request for each référent who has something to fill in, and one for what has none; a référent who was named gets a file in any case. */
export const requestsOf = (asked: Asked, choice: RequestChoice, newFile: () => string): readonly CollectRequest[] => {
  const { persons, ...common } = asked;
  const isAsked = ({ objective }: { readonly objective: string }): boolean => choice.objectives?.has(objective) ?? true;
  // A second telling is no other activity: it is filled in where it is told first.
  const activities = asked.activities.filter((activity) => activity.sameAs === undefined && isAsked(activity));
  const actions = asked.actions.filter(isAsked);
  const objectives = asked.objectives.filter(({ id }) => choice.objectives?.has(id) ?? true);
  const known = new Set<string>(persons.map(({ id }) => id));
  const ownerOf = ({ referent }: { readonly referent?: string | undefined }): string | null => (referent !== undefined && known.has(referent) ? referent : null);
  return [...persons, null].flatMap((person): readonly CollectRequest[] => {
    const id = person?.id ?? null;
    const own = { activities: activities.filter((one) => ownerOf(one) === id), actions: actions.filter((one) => ownerOf(one) === id) };
    const isEmpty = own.activities.length + own.actions.length === 0;
    const wanted = choice.persons === undefined ? !isEmpty : choice.persons.includes(id);
    return wanted ? [{ ...common, objectives, file: newFile(), person, ...own }] : [];
  });
};
