import { useI18n } from '#i18n/i18n-context';
import { headingsOf } from '#domain/programme/headings';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { useSelection } from './selection';

/** What can be done with the actions chosen; it stands over the list while some are. */
export const SelectedBar = () => {
  const { m } = useI18n();
  const { surroundings, open } = useEditing();
  const { ids, clear } = useSelection();
  const words = m.programmeEdit.selection;
  if (ids.size === 0) return null;
  const headings = headingsOf(surroundings.actions);
  const chosen = [...ids];
  const promised = chosen.filter((id) => !headings.has(id));
  return (
    <section className={styles['bar']} aria-label={words.bar}>
      <b>{words.count(ids.size)}</b>
      {promised.length > 0 && (
        <button type="button" onClick={() => open({ form: 'progress', ids: promised })}>
          {words.progress}
        </button>
      )}
      <button type="button" onClick={() => open({ form: 'remove', ids: chosen })}>
        {words.remove}
      </button>
      <button type="button" onClick={clear}>
        {words.clear}
      </button>
    </section>
  );
};
