import type { EntryFault } from '#domain/activities/entry-fault';
import { parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import type { Metric } from '#domain/measures/metrics';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { descendantsOf } from '#domain/programme/action-kin';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { PlannedActionId } from '#domain/record/id';
import { readWrittenDate, type DateChoice } from '../written/written-date';
import { understandFigure, type UnderstoodFigure } from './understand-figures';
import type { WrittenAction } from './written-action';

/** Why what is typed of an action cannot be kept. */
export type ActionEntryFault =
  | { readonly field: 'title' | 'objective' | 'kind' | 'due' | 'number' | 'provider'; readonly fault: EntryFault }
  | { readonly field: 'figure'; readonly row: string; readonly fault: EntryFault }
  | { readonly field: 'cost'; readonly fault: EurosFault }
  | { readonly field: 'parent'; readonly fault: 'own-ancestor' | 'not-in-objective' };

/** What an action is understood against. */
export interface ActionContext {
  readonly id: PlannedActionId;
  readonly programme: Pick<PlannedAction, 'dossier' | 'programme' | 'year'>;
  readonly today: CivilDay;
  readonly units: Readonly<Record<Metric, string>>;
  /** Every action of the programme, under the objectives that stand for theirs in its year. */
  readonly actions: readonly PlannedAction[];
  /** The rank of an action that is new. */
  readonly position: number;
  /** The action as it is stored, and as the form showed it before anyone typed, when one is edited. */
  readonly stored: { readonly action: PlannedAction; readonly written: WrittenAction } | undefined;
}

/** What was understood of a form, shown before anything is saved; `action` is there when nothing is at fault. */
export interface UnderstoodAction {
  readonly action: PlannedAction | null;
  readonly faults: readonly ActionEntryFault[];
  readonly due: readonly PartialDate[];
  readonly dueChoices: readonly DateChoice[];
  readonly figures: readonly UnderstoodFigure[];
}

const LONGEST_LINE = 1000;

const dueOf = ({ due: text }: WrittenAction, { stored, today, programme }: ActionContext): Pick<UnderstoodAction, 'due' | 'dueChoices' | 'faults'> => {
  // What nobody touched stays as it is, whatever way it is shown.
  if (text === stored?.written.due) return { due: stored.action.due, dueChoices: [], faults: [] };
  if (text.trim() === '') return { due: [], dueChoices: [], faults: [] };
  const read = readWrittenDate(text, { today, year: programme.year });
  if (read.ok) return { due: read.value.dates, dueChoices: read.value.choices, faults: [] };
  return { due: [], dueChoices: [], faults: [{ field: 'due', fault: { code: 'date', fault: read.reason } }] };
};

const line = (field: 'title' | 'number' | 'provider', text: string): readonly ActionEntryFault[] =>
  text.trim().length > LONGEST_LINE ? [{ field, fault: { code: 'too-long' } }] : [];

const missing = (field: 'title' | 'objective' | 'kind', text: string): readonly ActionEntryFault[] =>
  text.trim() === '' ? [{ field, fault: { code: 'missing' } }] : [];

const parentFault = ({ parent, objective }: WrittenAction, { id, actions }: ActionContext): readonly ActionEntryFault[] => {
  if (parent === '') return [];
  if (parent === id || descendantsOf(actions, id).some((under) => under.id === parent)) return [{ field: 'parent', fault: 'own-ancestor' }];
  const heading = actions.find((one) => one.id === parent);
  return heading !== undefined && heading.objective !== objective ? [{ field: 'parent', fault: 'not-in-objective' }] : [];
};

const costOf = ({ cost }: WrittenAction) => (cost.trim() === '' ? undefined : parseEuros(cost));

const filled = <Key extends string>(key: Key, text: string): Partial<Record<Key, string>> => (text.trim() === '' ? {} : ({ [key]: text.trim() } as Record<Key, string>));

const named = (texts: readonly string[]): readonly string[] => [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];

type Parts = Pick<UnderstoodAction, 'due' | 'figures'>;

/** What the form does not hold stays as it is stored: its source, its progress, what it was taken from. */
const assemble = (written: WrittenAction, { id, programme, position, stored }: ActionContext, { due, figures }: Parts): PlannedAction | null => {
  if (written.objective === '' || written.kind === '') return null;
  const cost = costOf(written);
  const { source, progress, takenFrom } = stored?.action ?? {};
  return {
    dossier: programme.dossier,
    id,
    rev: stored?.action.rev ?? 0,
    ...(source !== undefined && { source }),
    programme: programme.programme,
    year: programme.year,
    objective: written.objective === stored?.written.objective ? stored.action.objective : written.objective,
    position: stored?.action.position ?? position,
    ...filled('number', written.number),
    ...(written.parent !== '' && { parent: written.parent }),
    title: written.title.trim(),
    kind: written.kind,
    firm: written.firm,
    due,
    places: named(written.places),
    partners: named(written.partners),
    externalProvider: written.externalProvider,
    ...filled('provider', written.provider),
    ...(cost?.ok === true && { costCents: cost.value }),
    continues: written.continues,
    targets: figures.map(({ measure }) => measure),
    ...(progress !== undefined && { progress }),
    ...(written.referent !== '' && { referent: written.referent }),
    ...(takenFrom !== undefined && { takenFrom }),
  };
};

const figuresOf = (written: WrittenAction, { units, stored }: ActionContext) => {
  const known = (stored?.action.targets ?? []).map((measure) => ({ measure, text: stored?.written.figures.find(({ id }) => id === measure.id)?.text ?? '' }));
  return written.figures.map((row) => ({ row, read: understandFigure(row, { kind: written.kind, units, stored: known }) }));
};

/**
 * Understands the whole form of a planned action. Nothing is dropped: a field at fault keeps its text, and the action is made
 * only when every field is understood.
 */
export const understandAction = (written: WrittenAction, context: ActionContext): UnderstoodAction => {
  const { due, dueChoices, faults: dueFaults } = dueOf(written, context);
  const read = figuresOf(written, context);
  const figures = read.flatMap((one) => (one.read.ok && one.read.value !== null ? [one.read.value] : []));
  const cost = costOf(written);
  const faults: readonly ActionEntryFault[] = [
    ...missing('title', written.title),
    ...line('title', written.title),
    ...missing('objective', written.objective),
    ...parentFault(written, context),
    ...line('number', written.number),
    ...missing('kind', written.kind),
    ...dueFaults,
    ...read.flatMap((one): readonly ActionEntryFault[] => (one.read.ok ? [] : [{ field: 'figure', row: one.row.id, fault: one.read.reason }])),
    ...line('provider', written.provider),
    ...(cost?.ok === false ? [{ field: 'cost', fault: cost.reason } as const] : []),
  ];
  return { due, dueChoices, figures, faults, action: faults.length === 0 ? assemble(written, context, { due, figures }) : null };
};
