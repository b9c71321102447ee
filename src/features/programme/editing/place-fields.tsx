import type { PlannedAction } from '#domain/programme/planned-action';
import { descendantsOf } from '#domain/programme/action-kin';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import type { ObjectiveId, PlannedActionId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField, type Choice } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useProgramme } from '../programme-shown';
import { useEditing } from './editing-context';
import { actionFaultInWords } from './fault-words';
import type { ActionForm } from './use-action-form';

const INDENT = '\u2003';

/** What an action may stand under, in the order of the page, deeper ones further in. */
const headingChoices = (nodes: readonly ProgrammeNode[], textOf: (title: string) => string, depth = 0): readonly Choice<PlannedActionId>[] =>
  nodes.flatMap(({ action, children }) => [
    { value: action.id, label: `${INDENT.repeat(depth)}${[action.number, textOf(action.title)].filter(Boolean).join(' ')}` },
    ...headingChoices(children, textOf, depth + 1),
  ]);

const allowed = (actions: readonly PlannedAction[], id: PlannedActionId): readonly PlannedAction[] => {
  const under = new Set([id, ...descendantsOf(actions, id).map((one) => one.id)]);
  return actions.filter((action) => !under.has(action.id));
};

/** What standing under another action changes for it. */
const useHeadingNote = ({ written }: ActionForm): string | undefined => {
  const { m, format } = useI18n();
  const { surroundings, links } = useEditing();
  const heading = surroundings.actions.find(({ id }) => id === written.parent);
  if (heading === undefined || surroundings.actions.some(({ parent }) => parent === heading.id)) return undefined;
  return m.programmeEdit.form.becomesHeading(format.text(heading.title), links.get(heading.id) ?? 0);
};

/** Where the action stands: its objective, the heading it is under, its number. */
export const PlaceFields = ({ form, id }: { readonly form: ActionForm; readonly id: PlannedActionId }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.programmeEdit.form;
  const { lines } = useProgramme();
  const { surroundings } = useEditing();
  const { written, set, errorOf, odd } = form;
  const note = useHeadingNote(form);
  const tree = programmeTree(allowed(surroundings.actions, id));
  const headings = written.objective === '' ? [] : headingChoices(tree.get(written.objective) ?? [], format.text);
  const twice = odd.find(({ code }) => code === 'number-twice');
  const goalOf = (goal: string) => lines.goals.find((one) => one.id === goal);
  const objectives = lines.objectives.map(({ id: value, code, shortTitle, goal }) => {
    const group = goalOf(goal);
    return { value, label: `${code} ${format.text(shortTitle)}`, ...(group !== undefined && { group: `${group.code} ${format.text(group.shortTitle)}` }) };
  });
  const choose = (objective: ObjectiveId | ''): void => {
    set('objective', objective);
    set('parent', '');
  };
  return (
    <>
      <div className={forms['row']}>
        <SelectField label={words.objective} value={written.objective} choices={[{ value: '' as const, label: m.entry.choose }, ...objectives]} onChange={choose} error={errorOf('objective')} />
        <TextField
          label={words.number}
          optional
          value={written.number}
          onChange={(number) => set('number', number)}
          error={errorOf('number')}
          description={twice === undefined ? undefined : actionFaultInWords(twice, surroundings, i18n)}
        />
      </div>
      <SelectField
        label={words.heading}
        value={written.parent}
        choices={[{ value: '' as const, label: words.noHeading }, ...headings]}
        disabled={headings.length === 0}
        onChange={(parent) => set('parent', parent)}
        error={errorOf('parent')}
        description={note}
      />
    </>
  );
};
