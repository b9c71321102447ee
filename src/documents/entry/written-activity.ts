import { z } from 'zod';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { CHANNELS } from '#domain/measures/channels';
import { METRIC_CODES } from '#domain/measures/metrics';
import { idOf } from '#domain/record/record.schema';

const text = z.string();
const chosen = <Values extends readonly [string, ...string[]] | readonly string[]>(values: Values) => z.union([z.literal(''), z.enum(values as readonly [Values[number], ...Values[number][]])]);
const idOrNone = <Name extends string>() => z.union([z.literal(''), idOf<Name>()]);

/** One figure as it is typed. */
const writtenFigureSchema = z.strictObject({
  id: idOf<'Measure'>(),
  text,
  metric: chosen(METRIC_CODES),
  audience: text,
  session: text,
  partOf: idOrNone<'Measure'>(),
  restates: idOrNone<'Measure'>(),
});

const writtenPressReturnSchema = z.strictObject({
  id: idOf<'PressReturn'>(),
  outlet: text,
  channel: chosen(CHANNELS),
  title: text,
  date: text,
  link: text,
});

const writtenPhotoSchema = z.strictObject({ evidence: idOf<'Evidence'>(), caption: text, credit: text });

/** An activity as it is being typed: every field a text or a choice, nothing understood yet. It is what a draft keeps. */
export const writtenActivitySchema = z.strictObject({
  title: text,
  objective: idOrNone<'Objective'>(),
  otherObjectives: z.array(idOf<'Objective'>()),
  kind: chosen(ACTIVITY_KINDS),
  /** Year of the report that will tell it; empty until someone writes it, and then the date proposes one. */
  year: text,
  date: text,
  next: text,
  /** Empty until someone chooses: the date then proposes one. */
  status: chosen(ACTIVITY_STATUSES),
  cause: text,
  role: chosen(ACTIVITY_ROLES),
  referent: idOrNone<'Person'>(),
  /** A name that is in no list yet: the person is added with the activity. */
  newReferent: text,
  places: z.array(text),
  territories: z.array(text),
  partners: z.array(text),
  funders: z.array(idOf<'Funder'>()),
  figures: z.array(writtenFigureSchema),
  pressReturns: z.array(writtenPressReturnSchema),
  evidence: z.array(idOf<'Evidence'>()),
  photos: z.array(writtenPhotoSchema),
  reportText: text,
  internalNote: text,
  sameAs: idOrNone<'Activity'>(),
  continues: z.boolean(),
  /** Planned actions that this activity fulfils. */
  fulfils: z.array(idOf<'PlannedAction'>()),
});

export type WrittenActivity = z.infer<typeof writtenActivitySchema>;
export type WrittenFigureRow = WrittenActivity['figures'][number];
export type WrittenPressReturn = WrittenActivity['pressReturns'][number];

/** A form that nothing was typed in. `figure` is the id of its one empty figure. */
export const blankActivity = (figure: WrittenFigureRow['id']): WrittenActivity => ({
  title: '',
  objective: '',
  otherObjectives: [],
  kind: '',
  year: '',
  date: '',
  next: '',
  status: '',
  cause: '',
  role: '',
  referent: '',
  newReferent: '',
  places: [],
  territories: [],
  partners: [],
  funders: [],
  figures: [blankFigure(figure)],
  pressReturns: [],
  evidence: [],
  photos: [],
  reportText: '',
  internalNote: '',
  sameAs: '',
  continues: false,
  fulfils: [],
});

export const blankFigure = (id: WrittenFigureRow['id']): WrittenFigureRow => ({ id, text: '', metric: '', audience: '', session: '', partOf: '', restates: '' });
