import { useEffect, useRef } from 'react';
import { clashesOf, NAMING } from '#documents/tables/mapping/targets';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { ColumnsTable } from './columns-table';
import { FileChoices } from './file-choices';
import { RowChoices } from './row-choices';
import styles from './table-import.module.css';
import { TablePreview } from './table-preview';
import type { ReadState, useTableImport } from './use-table-import';

interface Props {
  readonly table: ReturnType<typeof useTableImport>;
  readonly read: ReadState;
  readonly isBusy: boolean;
}

/** A table that was read: its sheet, its columns, how its rows are understood, and what they bring once compared. */
export const ReadTableView = ({ table, read, isBusy }: Props) => {
  const { m } = useI18n();
  const words = m.tableImport;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { rows, proposals, opened } = read;
  const mapping = new Map(rows.mapping);
  const targets = new Set(mapping.values());
  const isUnclear = clashesOf(mapping).size > 0 || !NAMING[read.layout.contents].some((target) => targets.has(target));
  return (
    <div ref={place} tabIndex={-1} role="region" aria-label={opened.name} className={styles['steps']}>
      <FileChoices read={read} onText={(text) => table.reopen(read, text)} onLayout={(layout) => table.layOut(read, layout)} />
      <ColumnsTable read={read} onMapping={(next) => table.readRows(read, { ...rows, mapping: next })} />
      <RowChoices read={read} onRows={(next) => table.readRows(read, next)} />
      {proposals === undefined || isUnclear ? (
        <p className={styles['acts']}>
          <button type="button" className={buttons['primary']} disabled={isBusy || isUnclear} onClick={() => table.compare(read)}>
            {words.compare}
          </button>
          <button type="button" className={buttons['ghost']} onClick={table.cancel}>
            {words.close}
          </button>
        </p>
      ) : (
        <TablePreview read={read} proposals={proposals} isBusy={isBusy} onDecide={(decisions) => table.readRows(read, { ...rows, decisions })} onMore={() => table.moreConflicts(read, proposals)} onConfirm={(choices) => table.take(read, choices)} onCancel={table.cancel} />
      )}
    </div>
  );
};
