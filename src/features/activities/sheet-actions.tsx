import { useNavigate } from '@tanstack/react-router';
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { useSheet } from './sheet-context';

// Dialogs are fetched when one is asked for.
const RemoveDialog = lazy(async () => ({ default: (await import('./remove-dialog')).RemoveDialog }));

/** What can be done with an activity: change it, start another from it, put it in the bin. */
export const SheetActions = () => {
  const { m } = useI18n();
  const { activity } = useSheet();
  const { open } = useEntryAddress();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const [removing, setRemoving] = useState(false);
  const { id } = activity;
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setRemoving(true)}>
        <Trash2 size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.activities.remove}
      </button>
      <button type="button" className={buttons['ghost']} onClick={() => open({ type: 'copy', id })}>
        <Copy size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.activities.duplicate}
      </button>
      <button type="button" className={buttons['primary']} onClick={() => open({ type: 'edit', id })}>
        <Pencil size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.activities.edit}
      </button>
      {removing && (
        <Suspense>
          <RemoveDialog
            activity={activity}
            onRemoved={() => void navigate({ to: '/activites', search: { ...keptBetweenPages(search), annee: String(activity.year) } })}
            onClose={() => setRemoving(false)}
          />
        </Suspense>
      )}
    </>
  );
};
