import type { TableName } from '#domain/dossier/tables';
import type { ChangedRecord } from '#domain/reviews/versions/change-groups';
import type { ObjectivePlace, VersionComparison } from '#domain/reviews/versions/version-comparison';
import { tellStep } from '#i18n/changes/tell-step';
import { nameInWords } from '#i18n/changes/value-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChangeLine } from '#ui/history/change-list';
import history from '#ui/history/history.module.css';
import { RecordLink } from './record-link';
import styles from './versions.module.css';

type Names = VersionComparison['names'];

/** Codes that people read; those of the other tables are for the record alone. */
const WITH_CODE = new Set<TableName>(['goals', 'objectives', 'plannedActions', 'grants']);

/** What it is called, else the record that it is read with: a payment has no name, its grant's funder has. */
const nameOf = ({ table, name: { code, ...name }, under }: ChangedRecord, names: Names, i18n: I18n): string => {
  const read = under === undefined ? undefined : names.get(under);
  const own = code !== undefined && WITH_CODE.has(table) ? { code, ...name } : name;
  return nameInWords(own, i18n) || (read === undefined ? '' : nameInWords(read, i18n));
};

const actOf = ({ steps }: ChangedRecord): 'added' | 'removed' | 'changed' => {
  const whole = steps.find(({ what }) => what === 'added' || what === 'removed');
  return whole?.what === 'added' ? 'added' : whole === undefined ? 'changed' : 'removed';
};

interface Props {
  readonly record: ChangedRecord;
  readonly place: ObjectivePlace | null;
  readonly names: Names;
}

/** One record with all that became of it, each thing as it was and as it is. */
export const ChangedRecordItem = ({ record, place, names }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const lines = record.steps.flatMap((step) => tellStep(step, names, i18n));
  const act = actOf(record);
  const sort = m.dossier.tableName(record.table);
  return (
    <li className={styles['record']}>
      <p className={styles['recordHead']}>
        <span className={styles['sort']}>{act === 'changed' ? sort : m.versions.act(m.versions.acts[act], sort)}</span>{' '}
        <b>
          <RecordLink record={record} place={place}>
            {nameOf(record, names, i18n) || sort}
          </RecordLink>
        </b>
      </p>
      {lines.length > 0 && (
        <dl className={history['changes']}>
          {lines.map((told, index) => (
            // Two changes of one field may read alike: a line has no other name than its place.
            <div key={index} className={history['change']}>
              <ChangeLine told={told} />
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};
