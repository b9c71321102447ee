import { lazy, Suspense } from 'react';
import type { Activity } from '#domain/activities/activity';
import { loadMessages } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';

// With its words, after the list itself.
const ToolMenu = lazy(async () => {
  const [{ ToolMenu: menu }] = await Promise.all([import('./tool-menu'), loadMessages('bulk')]);
  return { default: menu };
});

export interface ListToolsProps {
  readonly snapshot: YearSnapshot;
  /** What the filters leave. */
  readonly shown: () => readonly Activity[];
}

/** What can be done with a whole column, or with the whole list. */
export const ListTools = (props: ListToolsProps) => (
  <Suspense>
    <ToolMenu {...props} />
  </Suspense>
);
