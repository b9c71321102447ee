import { lazy, Suspense } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import type { ListToolsProps } from './tool';

// With its words, after the list itself.
const ToolMenu = lazy(async () => {
  const [{ ToolMenu: menu }] = await Promise.all([import('./tool-menu'), loadMessages('bulk')]);
  return { default: menu };
});

/** What can be done with a whole column, or with the whole list. */
export const ListTools = (props: ListToolsProps) => (
  <Suspense>
    <ToolMenu {...props} />
  </Suspense>
);
