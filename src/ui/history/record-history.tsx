import type { RecordChange } from '#domain/journal/journal-entry';
import type { Names } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { ChangeList } from './change-list';
import { entrySigned, entryTime, entryTitle, type ToldEntry } from './told-entry';
import styles from './history.module.css';

export interface EntryOfRecord {
  readonly summary: ToldEntry & { readonly id: string };
  readonly change: RecordChange;
}

/** What was done to one record, the latest first, each with what was written before and after. */
export const RecordHistory = ({ entries, names }: { readonly entries: readonly EntryOfRecord[]; readonly names: Names }) => {
  const i18n = useI18n();
  return (
    <ol className={styles['entries']}>
      {entries.map(({ summary, change }) => (
        <li key={summary.id} className={styles['entry']}>
          <div className={styles['when']}>
            <time dateTime={summary.clock.split('/')[0]}>{entryTime(summary, i18n)}</time>
            <span className={styles['signed']}>{entrySigned(summary, i18n)}</span>
          </div>
          <div>
            <b>{entryTitle(summary, i18n)}</b>
            {summary.reason !== undefined && <p className={styles['quiet']}>{i18n.m.journal.reason(i18n.format.text(summary.reason))}</p>}
            <ChangeList change={change} names={names} />
          </div>
        </li>
      ))}
    </ol>
  );
};
