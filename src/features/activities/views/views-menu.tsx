import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu } from '#ui/menu/action-menu';
import { KeepViewDialog } from './keep-view-dialog';
import { ManageViewsDialog } from './manage-views-dialog';
import { useViews } from './use-views';

/** The ways to look at the list that were given a name. */
export const ViewsMenu = () => {
  const { m } = useI18n();
  const [open, setOpen] = useState<'keep' | 'manage'>();
  const views = useViews();
  const words = m.activities.views;
  const close = (): void => setOpen(undefined);
  return (
    <>
      <ActionMenu
        label={words.menu}
        inWords
        actions={[
          ...views.views.map((view) => ({ key: view.id, label: view.name, onAction: () => views.show(view) })),
          { key: 'keep', label: words.keep, onAction: () => setOpen('keep') },
          ...(views.views.length > 0 ? [{ key: 'manage', label: words.manage, onAction: () => setOpen('manage') }] : []),
        ]}
      />
      {open === 'keep' && <KeepViewDialog views={views} onClose={close} />}
      {open === 'manage' && <ManageViewsDialog views={views} onClose={close} />}
    </>
  );
};
