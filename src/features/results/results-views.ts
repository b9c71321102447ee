import type { IgnoredFilter } from '#domain/activities/activity-filter';

export const RESULT_VIEWS = ['etudes', 'evenements', 'medias', 'frequentation'] as const;

export type ResultView = (typeof RESULT_VIEWS)[number];

const isView = (text: string): text is ResultView => RESULT_VIEWS.some((view) => view === text);

/** The view that an address asks for, else the first with something recorded; one that does not exist is passed over and said. */
export const readView = (
  vue: string | undefined,
  recorded: Readonly<Record<ResultView, boolean>>,
): { readonly view: ResultView; readonly ignored: readonly IgnoredFilter[] } => {
  if (vue !== undefined && isView(vue)) return { view: vue, ignored: [] };
  const view = RESULT_VIEWS.find((candidate) => recorded[candidate]) ?? 'etudes';
  return { view, ignored: vue === undefined ? [] : [{ key: 'vue', value: vue }] };
};
