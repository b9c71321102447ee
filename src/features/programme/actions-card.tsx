import { useMemo } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import { dueState } from '#domain/programme/due-state';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import { isInView, narrowTree } from '#domain/programme/programme-views';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { useUrlSearch } from '#ui/url/search';
import styles from './actions-card.module.css';
import { ActivitiesView } from './done/activities-view';
import { ActivityChips } from './done/activity-chips';
import { isEdited } from './editing/programme-acts';
import { SelectedBar } from './editing/selected-bar';
import { ObjectiveGroup, type ActionGroup } from './objective-group';
import { useProgramme, type ProgrammeShown } from './programme-shown';
import { useOpenGroups } from './open-groups';
import { ViewChips } from './view-chips';

const toFillIn = (nodes: readonly ProgrammeNode[], shown: ProgrammeShown): number =>
  nodes.reduce((sum, { action, heading, children }) => {
    const own = !heading && dueState(action, shown.on) === 'to_fill' ? 1 : 0;
    return sum + own + toFillIn(children, shown);
  }, 0);

const leaves = (nodes: readonly ProgrammeNode[]): readonly ProgrammeNode['action'][] =>
  nodes.flatMap(({ action, heading, children }) => (heading ? leaves(children) : [action]));

type Lines = readonly (OperationalObjective | null)[];

/** The objectives of the year in their order, then, as null, what stands under none of them. */
const linesOf = ({ lines, objectives }: ProgrammeShown): Lines => {
  const kept = objectives.length === 0 ? lines.objectives : lines.objectives.filter(({ id }) => objectives.includes(id));
  return objectives.length === 0 ? [...kept, null] : kept;
};

const groupsOf = (shown: ProgrammeShown): readonly ActionGroup[] => {
  const tree = programmeTree(shown.actions);
  const known = new Set(shown.lines.objectives.map(({ id }) => id));
  const elsewhere = [...tree].filter(([id]) => !known.has(id)).flatMap(([, nodes]) => nodes);
  return linesOf(shown).flatMap((objective): readonly ActionGroup[] => {
    const all = objective === null ? elsewhere : (tree.get(objective.id) ?? []);
    const nodes = narrowTree(all, (action) => isInView(action, shown.view, shown.on));
    if (nodes.length === 0 && (objective === null || shown.view !== 'all')) return [];
    return [{ key: objective?.id ?? 'elsewhere', objective, nodes, actions: leaves(nodes), toFill: toFillIn(nodes, shown) }];
  });
};

const ColumnNames = ({ edited }: { readonly edited: boolean }) => {
  const { m } = useI18n();
  return (
    <div className={styles['columns']} aria-hidden="true">
      <span>{m.programme.list.action}</span>
      <span>{m.programme.list.due}</span>
      <span>{m.programme.list.status}</span>
      <span>{m.programme.list.sequel}</span>
      <span>{edited ? m.programmeEdit.acts : m.programme.list.details}</span>
    </div>
  );
};

/** Every action of the programme, by objective and under the programme's own headings. */
export const ActionsCard = () => {
  const { m } = useI18n();
  const shown = useProgramme();
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const open = useOpenGroups(groups, shown.view !== 'all' || shown.objectives.length > 0);
  const edited = isEdited(useUrlSearch());
  const { list } = m.programme;
  const isEmpty = shown.actions.length === 0;
  const showsActions = groups.length > 0 && (!isEmpty || edited) && shown.activityView === null;
  return (
    <section aria-labelledby="actions" className={styles['section']}>
      <div className={styles['head']}>
        <h2 id="actions">{list.title}</h2>
        <ViewChips />
        <ActivityChips />
        {showsActions && (
          <button type="button" className={buttons['small']} onClick={open.toggleAll}>
            {open.all ? list.foldAll : list.unfoldAll}
          </button>
        )}
      </div>
      {shown.activityView !== null && <ActivitiesView view={shown.activityView} />}
      {isEmpty && !edited && shown.activityView === null && <EmptyState title={list.nothingRecorded} />}
      {!isEmpty && groups.length === 0 && shown.activityView === null && <EmptyState title={list.noneInView(list.view(shown.view, shown.year))} />}
      {edited && showsActions && <p className={styles['how']}>{m.programmeEdit.how}</p>}
      <SelectedBar />
      {showsActions && (
        <div className={styles['groups']}>
          <ColumnNames edited={edited} />
          {groups.map((group) => (
            <ObjectiveGroup key={group.key} group={group} open={open.isOpen(group.key)} onToggle={() => open.toggle(group.key)} edited={edited} />
          ))}
        </div>
      )}
    </section>
  );
};
