import { useState } from 'react';
import type { SavedView } from '#storage/database';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import type { Views } from './use-views';
import styles from './views.module.css';

const ViewLine = ({ view, views: { rename, drop } }: { readonly view: SavedView; readonly views: Views }) => {
  const { m } = useI18n();
  const [name, setName] = useState(view.name);
  const words = m.activities.views;
  const isChanged = name.trim() !== '' && name.trim() !== view.name;
  return (
    <li>
      <form
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged) void rename(view, name);
        }}
      >
        <TextField label={words.nameOf(view.name)} labelHidden value={name} onChange={setName} />
        <button type="submit" className={buttons['small']} disabled={!isChanged}>
          {words.rename}
        </button>
        <button type="button" className={buttons['small']} aria-label={words.dropNamed(view.name)} onClick={() => void drop(view)}>
          {words.drop}
        </button>
      </form>
    </li>
  );
};

/** Renames and deletes views. */
export const ManageViewsDialog = ({ views, onClose }: { readonly views: Views; readonly onClose: () => void }) => {
  const { m } = useI18n();
  const words = m.activities.views;
  return (
    <Dialog title={words.manageTitle} onClose={onClose}>
      {views.views.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {views.views.map((view) => (
            <ViewLine key={`${view.id} ${view.name}`} view={view} views={views} />
          ))}
        </ul>
      )}
    </Dialog>
  );
};
