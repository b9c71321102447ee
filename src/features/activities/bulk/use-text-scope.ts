import { useMemo, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import type { Choice } from '#ui/forms/select-field';
import { useSelection } from './selection';
import { useActivitiesOfYear } from './use-selected';

type Scope = 'selected' | 'shown' | 'year';

export interface TextScope {
  readonly scope: Scope;
  readonly choices: readonly Choice<Scope>[];
  readonly setScope: (scope: Scope) => void;
  readonly activities: readonly Activity[];
}

/** Which activities a tool works on: what is selected, else what the filters leave, else the whole year; each said with its count. */
export const useTextScope = (year: number, shownNow: () => readonly Activity[]): TextScope => {
  const { m } = useI18n();
  const { ids } = useSelection();
  const all = useActivitiesOfYear(year);
  // What was shown when the tool was asked for, whatever it changes.
  const [shown] = useState<ReadonlySet<ActivityId>>(() => new Set(shownNow().map(({ id }) => id)));
  const narrowed = shown.size < all.length;
  const [scope, setScope] = useState<Scope>(ids.size > 0 ? 'selected' : narrowed ? 'shown' : 'year');
  const activities = useMemo(() => {
    if (scope === 'year') return all;
    const some = scope === 'selected' ? ids : shown;
    return all.filter(({ id }) => some.has(id));
  }, [all, scope, ids, shown]);
  const words = m.bulk.replace;
  const choices: readonly Choice<Scope>[] = [
    ...(ids.size > 0 ? [{ value: 'selected', label: words.selected(ids.size) } as const] : []),
    ...(narrowed ? [{ value: 'shown', label: words.shown(shown.size) } as const] : []),
    { value: 'year', label: words.year(year, all.length) },
  ];
  return { scope, choices, setScope, activities };
};
