import { useMemo, useState } from 'react';
import type { EntryFault } from '#domain/activities/entry-fault';
import { actionFaults, type ActionFault } from '#domain/programme/action-faults';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import { nextPosition } from '#domain/programme/reorder';
import type { ObjectiveId, PlannedActionId } from '#domain/record/id';
import { understandAction, type ActionContext, type ActionEntryFault, type UnderstoodAction } from '#documents/entry/understand-action';
import type { WrittenAction } from '#documents/entry/written-action';
import { faultInWords } from '#i18n/changes/fault-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { today } from '#ui/today';
import { useEditing } from './editing-context';

/** What every field of the form reads and changes. */
export interface ActionForm {
  readonly written: WrittenAction;
  readonly set: <Field extends keyof WrittenAction>(field: Field, value: WrittenAction[Field]) => void;
  readonly understood: UnderstoodAction;
  /** What is wrong with a field, once saving was tried; of what is typed, as soon as it cannot be read. */
  readonly errorOf: (field: ActionEntryFault['field'], row?: string) => string | undefined;
  /** What is odd in the action that is typed, and kept all the same. */
  readonly odd: readonly ActionFault[];
  readonly attempt: () => void;
}

const inWords = (fault: ActionEntryFault, i18n: I18n): string => {
  const words = i18n.m.programmeEdit.form;
  if (fault.field === 'cost') return words.costFaults[fault.fault];
  if (fault.field === 'parent') return fault.fault === 'own-ancestor' ? words.ownAncestor : words.notInObjective;
  const missing: Readonly<Partial<Record<string, string>>> = words.missing;
  return faultInWords(fault.fault, missing[fault.field] ?? '', i18n);
};

const isMissing = (fault: ActionEntryFault): boolean => typeof fault.fault === 'object' && (fault.fault satisfies EntryFault).code === 'missing';

const isAt = (fault: ActionEntryFault, field: ActionEntryFault['field'], row: string | undefined): boolean =>
  fault.field === field && (fault.field !== 'figure' || fault.row === row);

/** The programme that the action belongs to; forms open only over one that could be read. */
const belongsTo = (programme: Programme | undefined, action: PlannedAction | undefined): ActionContext['programme'] => {
  if (programme !== undefined) return { dossier: programme.dossier, programme: programme.id, year: programme.year };
  if (action !== undefined) return action;
  throw new Error('An action is added to no programme');
};

const judged = (id: PlannedActionId, { objective, parent, number }: WrittenAction, { due, figures }: UnderstoodAction): Parameters<typeof actionFaults>[0] => ({
  id,
  // Under no objective yet, it has the number of no other one.
  objective: objective === '' ? (id as string as ObjectiveId) : objective,
  ...(parent !== '' && { parent }),
  ...(number.trim() !== '' && { number }),
  due,
  targets: figures.map(({ measure }) => measure),
});

interface Start {
  readonly id: PlannedActionId;
  readonly written: WrittenAction;
  /** The action as it is stored, when one is edited. */
  readonly action?: PlannedAction;
}

/** The state of the form of a planned action: what is typed, what it means, and what is wrong or odd in it. */
export const useActionForm = ({ id, written: start, action }: Start): ActionForm => {
  const i18n = useI18n();
  const { programmeOf, surroundings } = useEditing();
  const [written, setWritten] = useState(start);
  const [attempted, setAttempted] = useState(false);
  const { units } = i18n.m.entry;
  const target = programmeOf(written.objective);
  const understood = useMemo(
    () =>
      understandAction(written, {
        id,
        programme: belongsTo(target, action),
        today: today(),
        units,
        actions: surroundings.actions,
        position: nextPosition(surroundings.actions),
        stored: action === undefined ? undefined : { action, written: start },
      }),
    [written, id, target, units, surroundings, action, start],
  );
  return {
    written,
    set: (field, value) => setWritten((now) => ({ ...now, [field]: value })),
    understood,
    errorOf: (field, row) => {
      const fault = understood.faults.find((one) => isAt(one, field, row));
      return fault === undefined || (!attempted && isMissing(fault)) ? undefined : inWords(fault, i18n);
    },
    odd: actionFaults(judged(id, written, understood), surroundings),
    attempt: () => setAttempted(true),
  };
};
