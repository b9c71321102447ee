import type { WrittenField } from '#documents/entry/merge-written';
import type { WrittenActivity } from '#documents/entry/written-activity';
import { useI18n, type I18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './entry.module.css';
import type { EntryForm } from './use-entry-form';

const fieldName = (field: WrittenField, { m }: I18n): string => (field === 'newReferent' ? m.entry.fields.referent : m.entry.fields[field]);

/** A value short enough to be compared at a glance; lists and figures are told by what was typed in them. */
const shown = (field: WrittenField, written: WrittenActivity, frameNames: ReadonlyMap<string, string>, { m }: I18n): string => {
  const value = written[field];
  if (typeof value === 'boolean') return value ? m.entry.elsewhere.changed : m.entry.elsewhere.empty;
  if (field === 'kind' && written.kind !== '') return m.kinds[written.kind];
  if (field === 'status' && written.status !== '') return m.statuses[written.status];
  if (field === 'role' && written.role !== '') return m.roles[written.role];
  const parts = typeof value === 'string' ? [frameNames.get(value) ?? value] : value.map((item) => (typeof item === 'string' ? (frameNames.get(item) ?? item) : 'text' in item ? item.text : 'outlet' in item ? item.outlet : (item.caption || m.entry.elsewhere.changed)));
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? m.entry.elsewhere.empty : text;
};

interface Props {
  readonly form: EntryForm;
  readonly names: ReadonlyMap<string, string>;
}

/** What was saved elsewhere since the form was opened: what was taken in, and what has to be chosen, field by field. */
export const ElsewhereNotice = ({ form: { state, taken, conflicts, choose }, names }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.entry.elsewhere;
  return (
    <>
      {taken.length > 0 && (
        <Notice>
          <p>{words.taken(taken.map((field) => fieldName(field, i18n)).join(', '))}</p>
        </Notice>
      )}
      {conflicts.length > 0 && state.base !== null && (
        <Notice tone="problem" title={words.conflict}>
          {conflicts.map((field) => (
            <div key={field} className={styles['conflict']} role="group" aria-label={fieldName(field, i18n)}>
              <span>
                <b>{fieldName(field, i18n)}</b>
                <br />
                {words.here}{' '}
                <b>{shown(field, state.written, names, i18n)}</b>
                {', '}
                {words.there}{' '}
                <b>{state.base === null ? words.empty : shown(field, state.base.written, names, i18n)}</b>
              </span>
              <span className={styles['choices']}>
                <button type="button" className={buttons['small']} onClick={() => choose(field, 'mine')}>
                  {words.mine}
                </button>
                <button type="button" className={buttons['small']} onClick={() => choose(field, 'theirs')}>
                  {words.theirs}
                </button>
              </span>
            </div>
          ))}
        </Notice>
      )}
    </>
  );
};
