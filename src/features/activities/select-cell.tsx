import { createContext, use, useEffect, useRef } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useSelection } from './bulk/selection';
import styles from './activity-row.module.css';

/** The activities in the order they are seen, asked for when a range of them is selected. */
export const ShownOrder = createContext<() => readonly ActivityId[]>(() => []);

/** Selects an activity; with Shift, all those from the last one turned. */
export const SelectCell = ({ activity, selected }: { readonly activity: Activity; readonly selected: boolean }) => {
  const { m, format } = useI18n();
  const { toggle } = useSelection();
  const shown = use(ShownOrder);
  return (
    <td role="gridcell" tabIndex={-1} data-column={0} className={`${styles['select'] ?? ''} no-print`}>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={selected}
        aria-label={m.activities.table.select(format.text(activity.title))}
        onChange={({ nativeEvent }) => toggle(activity.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? shown() : undefined)}
      />
    </td>
  );
};

/** Selects all that the filters leave, or none of it. */
export const SelectAll = () => {
  const { m } = useI18n();
  const { ids, toggleAll } = useSelection();
  const shown = use(ShownOrder);
  const input = useRef<HTMLInputElement>(null);
  const order = shown();
  const count = ids.size === 0 ? 0 : order.filter((id) => ids.has(id)).length;
  const isPartial = count > 0 && count < order.length;
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isPartial;
  }, [isPartial]);
  return <input ref={input} type="checkbox" checked={count > 0 && !isPartial} aria-label={m.activities.table.selectAll} onChange={() => toggleAll(order)} />;
};
