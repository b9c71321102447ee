import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ProgrammeNode } from '#domain/programme/programme-tree';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { ActionRow } from './action-row';
import { Contribution } from './documents/contribution';
import { ObjectiveActivities } from './done/objective-activities';
import { AddUnder } from './editing/add-under';
import styles from './objective-group.module.css';
import { useProgramme } from './programme-shown';

/** What is planned under one objective; null is what stands under none of the year. */
export interface ActionGroup {
  readonly key: string;
  readonly objective: OperationalObjective | null;
  readonly nodes: readonly ProgrammeNode[];
  readonly actions: readonly PlannedAction[];
  readonly toFill: number;
}

interface Props {
  readonly group: ActionGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Actions can be added to it, and its own changed. */
  readonly edited: boolean;
}

const useAbsence = ({ objective }: ActionGroup): string => {
  const { m } = useI18n();
  const { lines } = useProgramme();
  const commitments = objective === null ? [] : (lines.commitments.get(objective.id) ?? []);
  const isOpenQuestion = commitments.length > 0 && commitments.every(({ modality }) => modality === 'undefined');
  return isOpenQuestion ? m.programme.list.toBeSpecified : m.programme.list.nothing;
};

const Code = ({ objective }: { readonly objective: OperationalObjective | null }) => {
  const { m } = useI18n();
  const { lines } = useProgramme();
  if (objective === null) return <span>{m.programme.list.elsewhereCode}</span>;
  return <CodeTag code={objective.code} goal={lines.goals.findIndex(({ id }) => id === objective.goal)} />;
};

const Counts = ({ group }: { readonly group: ActionGroup }) => {
  const { m } = useI18n();
  const { year } = useProgramme();
  const { actions } = group;
  const firm = actions.filter((action) => action.firm).length;
  const continuing = actions.filter(({ continues }) => continues).length;
  return <p className={styles['meta']}>{m.programme.list.meta(firm, actions.length - firm, continuing, year)}</p>;
};

/** One objective of the programme, folded on screen until it is asked for; on paper it is always whole. */
export const ObjectiveGroup = ({ group, open, onToggle, edited }: Props) => {
  const { m, format } = useI18n();
  const id = useId();
  const kept = keptBetweenPages(useUrlSearch());
  const absence = useAbsence(group);
  const { objective, actions, nodes, toFill } = group;
  const title = objective === null ? m.programme.list.elsewhere : format.text(objective.shortTitle);
  // Actions that stand under one another are all headings: they are shown all the same.
  const isEmpty = nodes.length === 0;
  return (
    <section className={styles['group']} data-open={open && !isEmpty}>
      <div className={styles['head']}>
        <div className={styles['name']}>
          <h3 className={styles['title']}>
            {isEmpty ? (
              <span className={styles['still']}>
                <span />
                <Code objective={objective} /> <span>{title}</span>
              </span>
            ) : (
              <button type="button" aria-expanded={open} aria-controls={id} className={styles['button']} onClick={onToggle}>
                <ChevronRight size={16} strokeWidth={2} aria-hidden="true" className={styles['sign']} />
                <Code objective={objective} /> <span>{title}</span>
              </button>
            )}
          </h3>
          {!isEmpty && <Counts group={group} />}
        </div>
        <span className={styles['state']}>
          {isEmpty && <em>{absence}</em>}
          {edited && objective !== null && <AddUnder objective={objective} />}
          {toFill > 0 && (
            <Private>
              <span>{m.programme.list.toFill(toFill)}</span>
            </Private>
          )}
        </span>
        <span className={styles['count']}>
          <span aria-hidden="true">{format.number(actions.length)}</span>
          <span className="visually-hidden">{m.programme.list.countSpoken(actions.length)}</span>
        </span>
      </div>
      <div id={id} className={open && !isEmpty ? undefined : styles['closed']}>
        {objective !== null && <Contribution objective={objective} />}
        <ul>
          {nodes.map((node) => (
            <ActionRow key={node.action.id} node={node} depth={0} edited={edited && open} />
          ))}
        </ul>
        {objective !== null && <ObjectiveActivities objective={objective.id} />}
        {objective !== null && (
          <p className={styles['foot']}>
            <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept} className={buttons['link']}>
              {m.programme.list.objectivePage(objective.code)}
            </Link>
          </p>
        )}
      </div>
    </section>
  );
};
