import { fieldChanges } from '#domain/journal/field-changes';
import type { RecordChange } from '#domain/journal/journal-entry';
import { tellChange, type ToldChange } from '#i18n/changes/tell-change';
import type { Names } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { VisuallyHidden } from '../charts/visually-hidden';
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

interface Props {
  readonly change: Pick<RecordChange, 'before' | 'after'>;
  readonly names: Names;
}

/** What one record was and what it became, a line a field. A record that came or went whole lists what it held. */
export const ChangeList = ({ change, names }: Props) => {
  const i18n = useI18n();
  const isWhole = change.before === undefined || change.after === undefined;
  const told = fieldChanges(change).map((field) => tellChange(field, names, i18n));
  if (told.length === 0) return <p className={styles['quiet']}>{i18n.m.changes.unchanged}</p>;
  return (
    <dl className={styles['changes']}>
      {told.map((line, index) => (
        // Two changes of one field may read alike: a line has no other name than its place.
        <div key={index} className={styles['change']}>
          <dt>{line.label}</dt>
          <dd>
            <Values told={line} isWhole={isWhole} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
