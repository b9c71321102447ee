import type { Link } from '../../links/link';
import type { PlannedAction } from '../../programme/planned-action';
import type { ActivityId, LinkId } from '../../record/id';
import type { Activity } from '../activity';
import type { BulkPlan, RefusedActivity } from './bulk-plan';

const toAction = (link: Link, action: PlannedAction): boolean => link.target.type === 'planned_action' && link.target.id === action.id;

interface Known {
  readonly links: readonly Link[];
  /** Makes the id of a link that is not there yet. */
  readonly newId: () => LinkId;
}

const linkOf = ({ dossier, id }: Activity, action: PlannedAction, newId: Known['newId']): Link => ({
  dossier, id: newId(), rev: 0, activity: id, target: { type: 'planned_action', id: action.id }, relation: 'fulfils', state: 'confirmed',
});

/**
 * Links activities to a planned action that they fulfil. Someone chose it, so the link is confirmed, one that was only
 * proposed, refused, or said something else of the same two as well [K1]; an activity of another year does not fulfil it [P2].
 */
export const planLink = (selected: readonly Activity[], action: PlannedAction, { links, newId }: Known): BulkPlan => {
  const known = new Map<ActivityId, Link>(links.filter((link) => toAction(link, action)).map((link) => [link.activity, link]));
  const refused = selected.filter(({ year }) => year !== action.year).map((activity): RefusedActivity => ({ activity, why: 'other-year' }));
  const ofYear = selected.filter(({ year }) => year === action.year);
  const open = ofYear.filter(({ id }) => known.get(id)?.state !== 'confirmed' || known.get(id)?.relation !== 'fulfils');
  return {
    activities: [],
    links: open.map((activity): Link => ({ ...(known.get(activity.id) ?? linkOf(activity, action, newId)), relation: 'fulfils', state: 'confirmed' })),
    already: ofYear.length - open.length,
    refused,
  };
};
