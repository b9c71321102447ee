/** What a row of activity tells, in the order of its columns; the reference comes last. */
export const ACTIVITY_COLUMNS = ['title', 'objective', 'kind', 'date', 'status', 'cause', 'figures', 'places', 'partners', 'next', 'reportText', 'id'] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

/** What a row of planned action tells: the first three are there to be read, the next six to be filled in. */
export const ACTION_COLUMNS = ['action', 'objective', 'due', 'status', 'cause', 'newDate', 'date', 'figures', 'reportText', 'id'] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

export type ColumnKey = ActivityColumn | ActionColumn;

/** The field of an activity that a column fills. */
export const FIELD_OF = {
  title: 'title',
  objective: 'objective',
  kind: 'kind',
  date: 'dates',
  status: 'status',
  cause: 'cause',
  figures: 'measures',
  places: 'places',
  partners: 'partners',
  next: 'next',
  reportText: 'reportText',
} as const satisfies Readonly<Record<Exclude<ActivityColumn, 'id'>, string>>;

export type FilledColumn = keyof typeof FIELD_OF;

export const FILLED_COLUMNS: readonly FilledColumn[] = ACTIVITY_COLUMNS.filter((key) => key !== 'id');

/** What a planned action's own row may change of it. */
export const PROGRESS_COLUMNS = ['status', 'cause', 'newDate'] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/** The columns of a planned action that tell an activity which fulfils it. */
export const TOLD_COLUMNS = ['date', 'figures', 'reportText'] as const;
