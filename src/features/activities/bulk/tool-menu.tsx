import { lazy, Suspense, useState } from 'react';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { ActionMenu } from '#ui/menu/action-menu';
import { useUrlSearch } from '#ui/url/search';
import { useListNavigation } from '../list-context';
import { TOOLS, type ListToolsProps, type Tool } from './tool';

// Dialogs are fetched when one is asked for.
const ToolDialog = lazy(async () => {
  const [{ ToolDialog: dialog }] = await Promise.all([import('./tool-dialogs'), loadMessages('changes')]);
  return { default: dialog };
});

/** The tools of the list, behind one button. */
export const ToolMenu = (props: ListToolsProps) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const go = useListNavigation();
  const [chosen, setChosen] = useState<Tool>();
  const tool = search.doublons === undefined ? chosen : 'doubles';
  const close = (): void => {
    setChosen(undefined);
    if (search.doublons !== undefined) go(({ doublons: _asked, ...rest }) => rest, true);
  };
  return (
    <>
      <ActionMenu label={m.bulk.tools} actions={TOOLS.map((key) => ({ key, label: m.bulk.toolNames[key], onAction: () => setChosen(key) }))} />
      {tool !== undefined && (
        <Suspense>
          <ToolDialog tool={tool} {...props} onClose={close} />
        </Suspense>
      )}
    </>
  );
};
