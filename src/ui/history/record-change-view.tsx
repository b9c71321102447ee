import { recordName } from '#domain/journal/record-name';
import type { RecordChange } from '#domain/journal/journal-entry';
import { nameInWords, type Names } from '#i18n/changes/value-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChangeList } from './change-list';
import styles from './history.module.css';

const actOf = ({ before, after }: Pick<RecordChange, 'before' | 'after'>): keyof I18n['m']['changes']['acts'] => {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
};

/** What a record without a name of its own is about. */
const ABOUT = ['activity', 'deliverable', 'funder', 'objective', 'review', 'grant'] as const;

const aboutOf = (record: Readonly<Record<string, unknown>>, names: Names, i18n: I18n): string => {
  const [known] = ABOUT.flatMap((field) => {
    const id = record[field];
    const name = typeof id === 'string' ? names.get(id) : undefined;
    return name === undefined ? [] : [nameInWords(name, i18n)];
  });
  return known ?? '';
};

/** The name of a record as the journal tells it. */
export const storedName = (record: Readonly<Record<string, unknown>>, names: Names, i18n: I18n): string =>
  nameInWords(recordName(record), i18n) || aboutOf(record, names, i18n);

/** One record of an entry: what was done to it, its name, then field by field. */
export const RecordChangeView = ({ change, names }: { readonly change: RecordChange; readonly names: Names }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const name = storedName(change.after ?? change.before ?? {}, names, i18n);
  return (
    <div className={styles['record']}>
      <p className={styles['recordHead']}>
        <span className={styles['act']}>{m.journal.record(m.changes.acts[actOf(change)], m.dossier.tableName(change.table))}</span> {name !== '' && <b>{name}</b>}
      </p>
      <ChangeList change={change} names={names} />
    </div>
  );
};
