import { metricOfTarget, type Target } from '#documents/tables/mapping/targets';
import type { TableColumn } from '#documents/tables/table-columns';
import type { I18n } from '#i18n/i18n-context';

/** What a column fills, as the page and the exports call it. */
export const targetInWords = (target: Target, { m }: I18n): string => {
  const metric = metricOfTarget(target);
  return metric === undefined ? m.tableExport.columns[target as TableColumn] : m.tableImport.columns.figure(m.metrics[metric]);
};
