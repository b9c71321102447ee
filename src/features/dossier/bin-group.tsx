import { instantOf } from '#domain/journal/instant';
import type { Names } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import type { RemovedRecord, RemovedTogether } from '#storage/repositories/bin.repository';
import { storedName } from '#ui/history/record-change-view';
import { entrySigned } from '#ui/history/told-entry';
import history from '#ui/history/history.module.css';
import buttons from '#ui/page/button.module.css';
import styles from './bin.module.css';

/** What is asked of the bin: one record, or all that one command removed. */
export interface BinAct {
  readonly at: string;
  readonly id?: string;
  readonly count: number;
}

interface Acts {
  readonly busy: boolean;
  readonly onRestore: (act: BinAct) => void;
  readonly onPurge: (act: BinAct) => void;
}

interface ButtonsProps extends Acts {
  readonly act: BinAct;
  readonly name: string;
  readonly all?: boolean;
}

const Buttons = ({ act, name, all = false, busy, onRestore, onPurge }: ButtonsProps) => {
  const { m } = useI18n();
  const words = m.journal.bin;
  return (
    <span className={styles['acts']}>
      <button type="button" className={buttons['small']} disabled={busy} aria-label={words.restoreNamed(name)} onClick={() => onRestore(act)}>
        {all ? words.restoreAll : words.restore}
      </button>
      <button type="button" className={buttons['small']} disabled={busy} aria-label={words.purgeNamed(name)} onClick={() => onPurge(act)}>
        {words.purge}
      </button>
    </span>
  );
};

interface Props extends Acts {
  readonly group: RemovedTogether;
  readonly names: Names;
}

const Removed = ({ record, at, names, ...acts }: Acts & { readonly record: RemovedRecord; readonly at: string; readonly names: Names }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const name = storedName(record.record, names, i18n) || m.dossier.tableName(record.table);
  return (
    <li className={styles['removed']}>
      <span className={styles['name']}>
        <b>{name}</b> <span className={history['act']}>{m.dossier.tableName(record.table)}</span>
      </span>
      <Buttons act={{ at, id: record.id, count: 1 }} name={m.common.quoted(name)} {...acts} />
    </li>
  );
};

/** What one command removed: when, by whom, and what can be done about it. */
export const BinGroup = ({ group, names, ...acts }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.journal.bin;
  const { at, records, total } = group;
  return (
    <li className={history['entry']}>
      <div className={history['when']}>
        <time dateTime={instantOf(at)}>{words.removed(format.instant(instantOf(at)))}</time>
        <span className={history['signed']}>{entrySigned(group, i18n)}</span>
      </div>
      <div>
        {total > 1 && (
          <div className={styles['removed']}>
            <span className={styles['name']}>{words.together(total)}</span>
            <Buttons act={{ at, count: total }} name={words.together(total)} all {...acts} />
          </div>
        )}
        <ul>
          {records.map((record) => (
            <Removed key={record.id} record={record} at={at} names={names} {...acts} />
          ))}
        </ul>
        {total > records.length && <p className={history['quiet']}>{words.more(total - records.length)}</p>}
      </div>
    </li>
  );
};
