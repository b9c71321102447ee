import type { NamedRecords, TablePreview } from '#domain/dossier/preview-differences';
import { useI18n } from '#i18n/i18n-context';
import styles from './differences.module.css';

const Records = ({ label, records: { count, names } }: { readonly label: string; readonly records: NamedRecords }) => {
  const { m, format } = useI18n();
  if (count === 0) return <td data-label={label}>{format.number(0)}</td>;
  return (
    <td data-label={label}>
      <b>{format.number(count)}</b>
      {names.length > 0 && (
        <ul className={styles['names']}>
          {names.map((name, index) => (
            <li key={`${String(index)} ${name}`}>{format.text(name)}</li>
          ))}
          {count > names.length && <li>{m.backup.restore.more(count - names.length)}</li>}
        </ul>
      )}
    </td>
  );
};

const Row = ({ table }: { readonly table: TablePreview }) => {
  const words = useI18n().m.backup.restore;
  return (
    <tr>
      <th scope="row">{words.tables[table.table]}</th>
      <Records label={words.added} records={table.added} />
      <Records label={words.changed} records={table.changed} />
      <Records label={words.removed} records={table.removed} />
    </tr>
  );
};

interface Props {
  readonly caption: string;
  readonly tables: readonly TablePreview[];
  /** How many records are the same on both sides, where it is told. */
  readonly same?: number;
}

/** What would be added, changed and removed, table by table, with the first names of each. Its words come with those of backups. */
export const DifferencesTable = ({ caption, tables, same }: Props) => {
  const { m } = useI18n();
  const words = m.backup.restore;
  return (
    <>
      <table className={styles['differences']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.added}</th>
            <th scope="col">{words.changed}</th>
            <th scope="col">{words.removed}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <Row key={table.table} table={table} />
          ))}
        </tbody>
      </table>
      {same !== undefined && <p className={styles['small']}>{words.unchanged(same)}</p>}
    </>
  );
};
