import type { Link } from '#domain/links/link';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { headingsOf } from '#domain/programme/headings';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { CommitmentId, PlannedActionId } from '#domain/record/id';
import { placesInYear } from '#domain/results/place-activities';
import { useI18n } from '#i18n/i18n-context';
import type { LinksOfActivity } from '#storage/repositories/links.repository';
import type { ComboItem } from '#ui/forms/combo-field';
import type { LinkChoice } from '#ui/links/link-dialog';
import { useSheet } from '../sheet-context';

/** What was chosen, as a link holds it: only an answer leads to a commitment. */
export const targetOf = (relation: Link['relation'], chosen: string): Link['target'] =>
  relation === 'answers' ? { type: 'commitment', id: chosen as CommitmentId } : { type: 'planned_action', id: chosen as PlannedActionId };

/** What a new link of the activity may say and lead to; what it is linked to already is left out, headings are fulfilled by nothing. */
export const useLinkChoices = ({ links, actions }: LinksOfActivity): readonly LinkChoice[] => {
  const { m, format } = useI18n();
  const { activity, sheet } = useSheet();
  const { year } = activity;
  const { dialog } = m.matching;
  const linked = new Set<string>(links.filter(({ state }) => state === 'confirmed').map(({ target }) => target.id));
  const headings = headingsOf(actions);
  const codes = new Map(sheet.snapshot.objectives.map(({ id, code }) => [id, code]));
  const itemOf = ({ id, title, objective, number }: PlannedAction): ComboItem => ({ id, label: format.text(title), detail: [codes.get(objective), number].filter(Boolean).join(' · ') });
  const free = actions.filter(({ id }) => !linked.has(id));
  const own = placesInYear(sheet.snapshot, year);
  const objectives = new Set([activity.objective, ...activity.otherObjectives].map(own.objective));
  const { commitments } = conventionInYear(sheet.snapshot, year);
  const served = [...commitments].toSorted(([left], [right]) => Number(objectives.has(right)) - Number(objectives.has(left)));
  const action = (relation: 'fulfils' | 'continues' | 'related', of: number): LinkChoice => ({
    relation,
    label: dialog.relationsOfActivity[relation](of),
    field: dialog.target.planned_action,
    items: free.filter((one) => one.year === of && (relation !== 'fulfils' || !headings.has(one.id))).map(itemOf),
  });
  return [
    action('fulfils', year),
    action('continues', year + 1),
    {
      relation: 'answers',
      label: dialog.relationsOfActivity.answers,
      field: dialog.target.commitment,
      items: served.flatMap(([objective, lines]) => lines.filter(({ id }) => !linked.has(id)).map(({ id, label }) => ({ id, label: format.text(label), detail: codes.get(objective) ?? '' }))),
    },
    action('related', year + 1),
  ];
};
