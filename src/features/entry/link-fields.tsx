import type { ActivityId, ObjectiveId, PlannedActionId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';
import { NamesField } from '#ui/forms/names-field';
import { useEntry } from './entry-context';

const without = <Id extends string>(ids: readonly Id[], id: string): Id[] => ids.filter((one) => one !== id);

/** What the activity is linked to: the planned actions that it fulfils, other objectives that it serves, the report that tells it. */
export const LinkFields = () => {
  const { m, format } = useI18n();
  const { id: own, written, set, understood, errorOf, frame } = useEntry();
  const objectives = frame.frame.objectives.map(({ id, code, shortTitle }) => ({ id, label: `${code} ${format.text(shortTitle)}` }));
  const codeOf = (objective: ObjectiveId) => frame.frame.objectives.find(({ id }) => id === objective)?.code ?? '';
  const headings = new Set(frame.plannedActions.map(({ parent }) => parent));
  const actions = frame.plannedActions
    .filter(({ id, year }) => (year === understood.year && !headings.has(id)) || written.fulfils.includes(id))
    .map(({ id, title, objective, due }) => ({ id, label: format.text(title), detail: [codeOf(objective), ...due.map((date) => format.period(date, 'long'))].join(' · ') }));
  const told = frame.hints.flatMap((hint) => (hint.type === 'activity' && hint.id !== own ? [{ id: hint.id, label: format.text(hint.title), detail: String(hint.year) }] : []));
  return (
    <>
      <NamesField
        label={m.entry.fields.fulfils}
        chosen={actions.filter(({ id }) => written.fulfils.includes(id))}
        offered={actions}
        onAdd={(id) => set('fulfils', [...written.fulfils, id as PlannedActionId])}
        onRemove={(id) => set('fulfils', without(written.fulfils, id))}
      />
      <NamesField
        label={m.entry.fields.otherObjectives}
        chosen={objectives.filter(({ id }) => written.otherObjectives.includes(id))}
        offered={objectives.filter(({ id }) => id !== written.objective)}
        onAdd={(id) => set('otherObjectives', [...written.otherObjectives, id as ObjectiveId])}
        onRemove={(id) => set('otherObjectives', without(written.otherObjectives, id))}
      />
      <NamesField
        label={m.entry.fields.sameAs}
        chosen={told.filter(({ id }) => id === written.sameAs)}
        offered={written.sameAs === '' ? told : []}
        onAdd={(id) => set('sameAs', id as ActivityId)}
        onRemove={() => set('sameAs', '')}
      />
      <TextField
        label={m.entry.fields.year}
        inputMode="numeric"
        placeholder={String(understood.year)}
        value={written.year}
        onChange={(year) => set('year', year)}
        error={errorOf({ name: 'year' })}
        description={written.year.trim() === '' ? m.entry.inReport(understood.year) : undefined}
      />
    </>
  );
};
