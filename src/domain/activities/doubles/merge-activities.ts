import type { Link } from '../../links/link';
import type { Measure } from '../../measures/measure';
import type { ActivityId } from '../../record/id';
import { sameValue } from '../../record/same-value';
import type { Activity } from '../activity';

/** Fields of which a merged activity keeps one side. */
export const ONE_OF = ['title', 'year', 'objective', 'kind', 'status', 'role', 'referent', 'dates', 'next', 'reportText', 'internalNote'] as const;
/** Lists of which it keeps one side or both. */
export const SOME_OF = ['otherObjectives', 'places', 'territories', 'partners', 'funders'] as const;

export type MergedField = (typeof ONE_OF)[number] | (typeof SOME_OF)[number];
export type Side = 'kept' | 'other' | 'both';
export type MergeChoices = Readonly<Partial<Record<MergedField, Side>>>;

/** A field with what belongs to it: a progress goes with its reason and with who set it. */
const WITH: Readonly<Partial<Record<MergedField, readonly (keyof Activity)[]>>> = { status: ['cause', 'statusSetBy'] };

const isSome = (field: MergedField): field is (typeof SOME_OF)[number] => SOME_OF.some((one) => one === field);

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What is kept of a field when nobody chose: both lists, what is there rather than nothing, else the side that is kept. */
export const proposedSide = (kept: Activity, other: Activity, field: MergedField): Side => {
  if (isSome(field)) return 'both';
  return isEmpty(kept[field]) && !isEmpty(other[field]) ? 'other' : 'kept';
};

/** A role is what it is, wherever it was read. */
const saidIn = (activity: Activity, field: MergedField): unknown => (field === 'role' ? activity.role?.value : activity[field]);

/** The fields in which two activities differ, those that someone may choose. */
export const differingFields = (kept: Activity, other: Activity): readonly MergedField[] =>
  [...ONE_OF, ...SOME_OF].filter((field) => !sameValue(saidIn(kept, field), saidIn(other, field)) && !(isEmpty(kept[field]) && isEmpty(other[field])));

const factOf = ({ id: _, source: __, partOf: ___, restates: ____, retained: _____, ...fact }: Measure): unknown => fact;

/** A figure that both tell is counted once: the second one says that it tells the first again. */
const restating = (kept: readonly Measure[], measure: Measure): Measure => {
  if (measure.partOf !== undefined || measure.restates !== undefined) return measure;
  // Only a figure that points to none can be pointed to: figures never turn in a circle.
  const first = kept.find((one) => one.partOf === undefined && one.restates === undefined && sameValue(factOf(one), factOf(measure)));
  return first === undefined ? measure : { ...measure, restates: first.id };
};

const byId = <Item extends { readonly id: string }>(left: readonly Item[], right: readonly Item[]): readonly Item[] => {
  const known = new Set(left.map(({ id }) => id));
  return [...left, ...right.filter(({ id }) => !known.has(id))];
};

const union = <Value>(left: readonly Value[], right: readonly Value[]): readonly Value[] => [...new Set([...left, ...right])];

/** The other telling goes; nothing may point to it, nor to itself. */
const pointers = (kept: Activity, other: Activity): Pick<Activity, 'sameAs' | 'notSameAs'> => {
  const apart = union(kept.notSameAs ?? [], other.notSameAs ?? []).filter((id) => id !== kept.id && id !== other.id);
  return {
    ...(kept.sameAs !== undefined && kept.sameAs !== other.id && { sameAs: kept.sameAs }),
    ...(apart.length > 0 && { notSameAs: apart }),
  };
};

const chosenFields = (kept: Activity, other: Activity, choices: MergeChoices): Partial<Activity> => {
  const chosen: [string, unknown][] = [];
  for (const field of [...ONE_OF, ...SOME_OF]) {
    const side = choices[field] ?? proposedSide(kept, other, field);
    const from = side === 'other' ? other : kept;
    if (isSome(field)) chosen.push([field, side === 'both' ? union<string>(kept[field], other[field]) : from[field]]);
    else for (const key of [field, ...(WITH[field] ?? [])]) chosen.push([key, from[key]]);
  }
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
};

/**
 * Two activities made one: of each field what was chosen, and of figures, press returns, evidence and pictures everything,
 * under their own ids. The kept one keeps its id, its source and its study, or takes those of the other if it has none.
 */
export const mergedActivity = (kept: Activity, other: Activity, choices: MergeChoices): Activity => {
  const source = kept.source ?? other.source;
  const study = kept.study ?? other.study;
  const fields = chosenFields(kept, other, choices) as Activity;
  return {
    ...fields,
    dossier: kept.dossier,
    id: kept.id,
    rev: kept.rev,
    otherObjectives: fields.otherObjectives.filter((id) => id !== fields.objective),
    continues: kept.continues || other.continues,
    ...(source !== undefined && { source }),
    ...(study !== undefined && { study }),
    ...pointers(kept, other),
    measures: byId(kept.measures, other.measures.map((measure) => restating(kept.measures, measure))),
    pressReturns: byId(kept.pressReturns, other.pressReturns),
    evidence: union(kept.evidence, other.evidence),
    photos: [...kept.photos, ...other.photos.filter((photo) => kept.photos.every(({ evidence }) => evidence !== photo.evidence))],
  };
};

const STRENGTH = { refused: 0, proposed: 1, confirmed: 2 } as const;

const sameTarget = (left: Link, right: Link): boolean => left.relation === right.relation && sameValue(left.target, right.target);

export interface MovedLinks {
  readonly put: readonly Link[];
  readonly removed: readonly Link[];
}

/** The links of the other one come to the kept one; where both had one, the surer answer stays. */
export const movedLinks = (kept: ActivityId, keptLinks: readonly Link[], otherLinks: readonly Link[]): MovedLinks => {
  const twins = otherLinks.flatMap((link) => {
    const twin = keptLinks.find((one) => sameTarget(one, link));
    return twin === undefined ? [] : [{ link, twin }];
  });
  const free = otherLinks.filter((link) => twins.every((pair) => pair.link !== link));
  const surer = twins.filter(({ link, twin }) => STRENGTH[link.state] > STRENGTH[twin.state]);
  return {
    put: [...free.map((link) => ({ ...link, activity: kept })), ...surer.map(({ link, twin }): Link => ({ ...twin, state: link.state }))],
    removed: twins.map(({ link }) => link),
  };
};
