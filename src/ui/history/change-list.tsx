import { fieldChanges, type FieldChange } from '#domain/journal/field-changes';
import type { RecordChange } from '#domain/journal/journal-entry';
import { tellChange, type ToldChange } from '#i18n/changes/tell-change';
import type { Names } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { VisuallyHidden } from '../charts/visually-hidden';
import { Private } from '../preferences/private';
import styles from './history.module.css';

const Values = ({ told, isWhole }: { readonly told: ToldChange; readonly isWhole: boolean }) => {
  const { m } = useI18n();
  const { kind, from, to } = told;
  if (kind === 'moved') return m.changes.suffix.moved;
  if (kind === 'changed') {
    return (
      <>
        <del className={styles['from']}>{from}</del> <span aria-hidden="true">→</span> <VisuallyHidden>{m.changes.becomes}</VisuallyHidden>{' '}
        <ins className={styles['to']}>{to}</ins>
      </>
    );
  }
  if (isWhole) return to ?? from;
  return kind === 'added' ? (
    <>
      <ins className={styles['to']}>{to}</ins> <span className={styles['suffix']}>{m.changes.suffix.added}</span>
    </>
  ) : (
    <>
      <del className={styles['from']}>{from}</del> <span className={styles['suffix']}>{m.changes.suffix.removed}</span>
    </>
  );
};

/** What is written for colleagues alone: the note of an activity, the notes of a meeting. */
const PRIVATE_FIELDS: readonly FieldChange['path'][number][] = ['internalNote', 'notes'];

const isPrivate = ({ path: [field] }: FieldChange): boolean => field !== undefined && PRIVATE_FIELDS.includes(field);

/** One change of one field: its name, what it was and what it became; `isWhole` for a record that came or went with it. */
export const ChangeLine = ({ told, isWhole = false }: { readonly told: ToldChange; readonly isWhole?: boolean }) => (
  <>
    <dt>{told.label}</dt>
    <dd>
      <Values told={told} isWhole={isWhole} />
    </dd>
  </>
);

interface Props {
  readonly change: Pick<RecordChange, 'before' | 'after'>;
  readonly names: Names;
}

/** What one record was and what it became, a line a field. A record that came or went whole lists what it held. */
export const ChangeList = ({ change, names }: Props) => {
  const i18n = useI18n();
  const isWhole = change.before === undefined || change.after === undefined;
  const fields = fieldChanges(change);
  if (fields.length === 0) return <p className={styles['quiet']}>{i18n.m.changes.unchanged}</p>;
  return (
    <dl className={styles['changes']}>
      {fields.map((field, index) => {
        const line = <ChangeLine told={tellChange(field, names, i18n)} isWhole={isWhole} />;
        const box = styles['change'] ?? '';
        // Two changes of one field may read alike: a line has no other name than its place.
        return isPrivate(field) ? (
          <Private key={index} className={box}>
            {line}
          </Private>
        ) : (
          <div key={index} className={box}>
            {line}
          </div>
        );
      })}
    </dl>
  );
};
