import { Link } from '@tanstack/react-router';
import type { Activity } from '#domain/activities/activity';
import { linkDoubt } from '#domain/links/link-doubt';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { decideLinks, type LinkCommand } from '#storage/commands/decide-links';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readLinksOfAction, type LinksOfAction } from '#storage/repositories/links.repository';
import { useCommand } from '#ui/forms/use-command';
import { LinkDialog, type LinkChoice } from '#ui/links/link-dialog';
import { LinkedList, type LinkedItem } from '#ui/links/linked-list';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

interface Props {
  readonly action: PlannedAction;
  /** A heading is fulfilled by nothing: its actions are. */
  readonly heading: boolean;
  readonly onClose: () => void;
}

const ActivityLink = ({ activity }: { readonly activity: Activity }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/activites/$id" params={{ id: activity.id }} search={{ ...kept, annee: String(activity.year) }}>
      {format.text(activity.title)}
    </Link>
  );
};

const useItems = ({ links, activities }: LinksOfAction, { action, heading }: Props): readonly LinkedItem[] => {
  const { m, format } = useI18n();
  const words = m.matching;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return links.flatMap(({ id, activity: from, relation, state, why }): readonly LinkedItem[] => {
    const activity = byId.get(from);
    if (state !== 'confirmed' || activity === undefined) return [];
    const doubt = linkDoubt(relation, activity, action, heading);
    const detail = (
      <>
        <span>{words.dialog.relationsOfTarget[relation](activity.year)}</span>
        <StatusPill status={activity.status} />
      </>
    );
    return [{ id, why, title: format.text(activity.title), to: <ActivityLink activity={activity} />, detail, ...(doubt !== null && { doubt: words.doubts[doubt] }) }];
  });
};

const useChoices = ({ links, activities }: LinksOfAction, { action: { year }, heading }: Props): readonly LinkChoice[] => {
  const { m, format } = useI18n();
  const { dialog } = m.matching;
  const linked = new Set<ActivityId>(links.filter(({ state }) => state === 'confirmed').map(({ activity }) => activity));
  const from = (relation: 'fulfils' | 'continues' | 'related', of: number): LinkChoice => ({
    relation,
    label: dialog.relationsOfTarget[relation](of),
    field: dialog.target.activity,
    items: activities
      .filter((activity) => activity.year === of && activity.sameAs === undefined && !linked.has(activity.id))
      .map(({ id, title, kind }) => ({ id, label: format.text(title), detail: m.kinds[kind] })),
  });
  return [...(heading ? [] : [from('fulfils', year)]), from('continues', year - 1), from('related', year - 1)];
};

const Opened = ({ read, ...props }: Props & { readonly read: LinksOfAction }) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const items = useItems(read, props);
  const choices = useChoices(read, props);
  const { action, heading, onClose } = props;
  const words = m.matching;
  const target = { type: 'planned_action', id: action.id } as const;
  const decide = (name: LinkCommand, links: Parameters<typeof decideLinks>[3]): void => void run(() => decideLinks(db, dossier, name, links));
  return (
    <LinkDialog
      title={words.action.named(format.text(action.title))}
      choices={choices}
      busy={busy}
      problem={problem}
      onMake={(relation, chosen) => decide('make-link', [{ activity: chosen as ActivityId, target, relation, state: 'confirmed' }])}
      onClose={onClose}
    >
      {heading && <p>{words.doubts['fulfils-heading']}</p>}
      {items.length === 0 ? (
        <p>{words.action.none}</p>
      ) : (
        <LinkedList
          items={items}
          busy={busy}
          onCut={(id) => decide('cut-link', read.links.filter((link) => link.id === id).map(({ activity, relation }) => ({ activity, target, relation, state: 'refused' })))}
        />
      )}
    </LinkDialog>
  );
};

/** The activities that are linked to one planned action, with the way to link another and to cut one. */
export const ActionLinksDialog = (props: Props) => {
  const { id, year } = props.action;
  const { data, error } = useLiveRead('action-links', [id, year], ({ db, dossier }) => readLinksOfAction(db, dossier, { id, year }));
  if (error !== null) throw error;
  return data === undefined ? null : <Opened {...props} read={data} />;
};
