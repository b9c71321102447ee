import type { TableName } from '#domain/dossier/tables';
import { useI18n } from '#i18n/i18n-context';
import { Notice } from './notice';

interface RefusedRecord {
  readonly table: TableName;
  readonly id: string;
  readonly field: readonly (string | number)[];
  readonly fault: string;
}

/** How many are told one by one; the rest is counted. */
const SHOWN = 3;

/** Stored records that their schema refuses: left aside, named with the field at fault, never shown as if they held. */
export const RefusedRecords = ({ refused }: { readonly refused: readonly RefusedRecord[] }) => {
  const { m } = useI18n();
  if (refused.length === 0) return null;
  return (
    <Notice tone="problem" title={m.common.refusedRecords(refused.length)}>
      <ul>
        {refused.slice(0, SHOWN).map((record) => (
          <li key={`${record.table}/${record.id}`}>{m.faults.record(record)}</li>
        ))}
      </ul>
    </Notice>
  );
};
