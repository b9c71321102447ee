import type { Link } from '../links/link';
import type { PlannedAction } from '../programme/planned-action';
import type { ProgrammeNode } from '../programme/programme-tree';
import { groupBy } from '../record/group-by';
import type { ActivityId } from '../record/id';

/**
 * What an action of the next programme is to the report: the sequel of an activity, of the same subject as one, announced as a
 * sequel by the programme itself but linked to nothing, or neither.
 */
export type SequelChange = 'sequel' | 'related' | 'announced' | 'unlinked';

export interface SequelRow {
  readonly action: PlannedAction;
  readonly heading: boolean;
  /** The activities that it goes on from, else those of the same subject. */
  readonly from: readonly ActivityId[];
  readonly change: SequelChange;
}

type SequelLink = Pick<Link, 'activity' | 'target' | 'relation' | 'state'>;

const flat = (nodes: readonly ProgrammeNode[]): readonly ProgrammeNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

const ORDER: readonly SequelChange[] = ['sequel', 'related', 'announced', 'unlinked'];

/**
 * The next programme as it follows a report: what goes on first, then what shares a subject, then the rest, in the order of the
 * programme. A heading is a row only when a link leads to the heading itself.
 */
export const reportToProgramme = (nodes: readonly ProgrammeNode[], links: readonly SequelLink[]): readonly SequelRow[] => {
  const confirmed = groupBy(links.filter(({ state, target }) => state === 'confirmed' && target.type === 'planned_action'), ({ target }) => target.id as string);
  const rows = flat(nodes).flatMap(({ action, heading }): readonly SequelRow[] => {
    const own = confirmed.get(action.id) ?? [];
    const taken = (action.takenFrom ?? []).flatMap((from) => (from.type === 'activity' ? [from.id] : []));
    const continued = [...new Set([...own.filter(({ relation }) => relation === 'continues').map(({ activity }) => activity), ...taken])];
    const related = [...new Set(own.filter(({ relation }) => relation === 'related').map(({ activity }) => activity))];
    if (heading && continued.length + related.length === 0) return [];
    const from = continued.length > 0 ? continued : related;
    const change = continued.length > 0 ? 'sequel' : related.length > 0 ? 'related' : action.continues ? 'announced' : 'unlinked';
    return [{ action, heading, from, change }];
  });
  return ORDER.flatMap((change) => rows.filter((row) => row.change === change));
};
