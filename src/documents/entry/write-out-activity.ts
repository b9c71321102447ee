import type { Activity } from '#domain/activities/activity';
import type { Measure } from '#domain/measures/measure';
import type { PartialDate } from '#domain/periods/partial-date';
import type { PlannedActionId } from '#domain/record/id';
import type { WrittenActivity, WrittenFigureRow, WrittenPressReturn } from './written-activity';

/** How what is stored reads in a field: « ≈ 870 retombées », « 21 mai 2022 »; the language of the interface gives it. */
export interface FieldWriter {
  readonly figure: (measure: Measure) => string;
  readonly date: (date: PartialDate) => string;
}

const figureRow = (measure: Measure, { figure }: FieldWriter): WrittenFigureRow => ({
  id: measure.id,
  text: figure(measure),
  metric: measure.metric,
  audience: measure.dimensions?.audience ?? '',
  session: measure.dimensions?.session ?? '',
  partOf: measure.partOf ?? '',
  restates: measure.restates ?? '',
});

const pressRow = ({ id, outlet, channel, title, date, link }: Activity['pressReturns'][number], write: FieldWriter): WrittenPressReturn => ({
  id,
  outlet,
  channel: channel ?? '',
  title: title ?? '',
  date: date === undefined ? '' : write.date(date),
  link: link ?? '',
});

const datesText = (dates: readonly PartialDate[], { date }: FieldWriter): string => dates.map(date).join(' ; ');

/** A stored activity as its form shows it. Understood again untouched, it is the same activity. */
export const writeOutActivity = (activity: Activity, fulfils: readonly PlannedActionId[], write: FieldWriter): WrittenActivity => ({
  title: activity.title,
  objective: activity.objective,
  otherObjectives: [...activity.otherObjectives],
  kind: activity.kind,
  year: String(activity.year),
  date: datesText(activity.dates, write),
  next: datesText(activity.next, write),
  status: activity.status,
  cause: activity.cause?.text ?? '',
  role: activity.role?.value ?? '',
  referent: activity.referent ?? '',
  newReferent: '',
  places: [...activity.places],
  territories: [...activity.territories],
  partners: [...activity.partners],
  funders: [...activity.funders],
  figures: activity.measures.map((measure) => figureRow(measure, write)),
  pressReturns: activity.pressReturns.map((row) => pressRow(row, write)),
  evidence: [...activity.evidence],
  photos: activity.photos.map(({ evidence, caption = '', credit = '' }) => ({ evidence, caption, credit })),
  reportText: activity.reportText ?? '',
  internalNote: activity.internalNote ?? '',
  sameAs: activity.sameAs ?? '',
  continues: activity.continues,
  fulfils: [...fulfils],
});
