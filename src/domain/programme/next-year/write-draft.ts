import type { Link } from '../../links/link';
import type { Id, ObjectiveId, PlannedActionId } from '../../record/id';
import type { PlannedAction, Programme } from '../planned-action';
import type { DraftLine } from './next-draft';

/** A line that someone chose, with the objective it will stand under. */
export interface ChosenLine extends Omit<DraftLine, 'objective'> {
  readonly objective: ObjectiveId;
}

interface Around {
  readonly programme: Pick<Programme, 'dossier' | 'id' | 'year'>;
  /** The programme of the year that ended, for its headings. */
  readonly ended: readonly PlannedAction[];
  /** What the programme holds already. */
  readonly next: readonly PlannedAction[];
  readonly newId: <Name extends string>() => Id<Name>;
}

export interface WrittenDraft {
  readonly actions: readonly PlannedAction[];
  readonly links: readonly Link[];
}

/** The headings of an action, the outermost first; one that comes back to itself is followed no further. */
const headingsAbove = (action: PlannedAction | undefined, byId: ReadonlyMap<PlannedActionId, PlannedAction>): readonly PlannedAction[] => {
  const found: PlannedAction[] = [];
  for (let up = action?.parent; up !== undefined; up = found[0]?.parent) {
    const heading = byId.get(up);
    if (heading === undefined || found.includes(heading) || heading === action) break;
    found.unshift(heading);
  }
  return found;
};

const headingFrom = (heading: PlannedAction, over: Pick<PlannedAction, 'dossier' | 'id' | 'programme' | 'year' | 'objective' | 'position'> & { readonly parent?: PlannedActionId }): PlannedAction => ({
  ...over,
  rev: 0,
  title: heading.title,
  kind: heading.kind,
  firm: true,
  due: [],
  places: [],
  partners: [],
  externalProvider: false,
  continues: false,
  targets: [],
  takenFrom: [{ type: 'planned_action', id: heading.id }],
});

const linkTo = (action: PlannedAction, newId: Around['newId']): readonly Link[] =>
  (action.takenFrom ?? []).flatMap((origin) =>
    origin.type !== 'activity'
      ? []
      : [{ dossier: action.dossier, id: newId(), rev: 0, activity: origin.id, target: { type: 'planned_action', id: action.id }, relation: 'continues', state: 'confirmed' } as const],
  );

/**
 * The actions that the chosen lines become, each saying what it comes from, after those that the programme holds and under the
 * headings they had; a heading is taken over once, and only for what stays under its objective. What goes on from an activity is
 * linked to it, since someone chose it so.
 */
export const writeDraft = (lines: readonly ChosenLine[], { programme, ended, next, newId }: Around): WrittenDraft => {
  const byId = new Map(ended.map((action) => [action.id, action]));
  const actions: PlannedAction[] = [];
  const place = ({ objective, parent }: { readonly objective: ObjectiveId; readonly parent: PlannedActionId | undefined }) => ({
    dossier: programme.dossier,
    id: newId<'PlannedAction'>(),
    programme: programme.id,
    year: programme.year,
    objective,
    position: Math.max(-1, ...next.map(({ position }) => position)) + 1 + actions.length,
    ...(parent !== undefined && { parent }),
  });
  const headingIn = (heading: PlannedAction, objective: ObjectiveId, parent: PlannedActionId | undefined): PlannedActionId => {
    const known = [...next, ...actions].find((action) => action.objective === objective && action.takenFrom?.some(({ id }) => id === heading.id));
    if (known !== undefined) return known.id;
    const made = headingFrom(heading, place({ objective, parent }));
    actions.push(made);
    return made.id;
  };
  for (const { key, from, reason, cause, action, like, objective, ...said } of lines) {
    const parent = headingsAbove(action, byId).reduce<PlannedActionId | undefined>((above, heading) => headingIn(heading, objective, above), undefined);
    actions.push({ ...said, ...place({ objective, parent }), rev: 0, continues: true, targets: [], takenFrom: from });
  }
  return { actions, links: actions.flatMap((action) => linkTo(action, newId)) };
};
