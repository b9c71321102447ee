import { metricOfTarget, type ActionField, type PressField, type SessionField, type Target } from '#documents/tables/mapping/targets';
import type { TableColumn } from '#documents/tables/table-columns';
import type { I18n } from '#i18n/i18n-context';

/** What a column fills, as the page and the exports call it. */
export const targetInWords = (target: Target, { m }: I18n): string => {
  const words = m.tableImport.columns;
  const metric = metricOfTarget(target);
  if (metric !== undefined) return words.figure(m.metrics[metric]);
  const [sort, field] = target.split(':');
  if (field === undefined) return m.tableExport.columns[target as TableColumn];
  if (sort === 'press') return words.press[field as PressField];
  return sort === 'session' ? words.sessions[field as SessionField] : words.actions[field as ActionField];
};
