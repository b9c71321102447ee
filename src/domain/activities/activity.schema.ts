import { z } from 'zod';
import { CHANNELS } from '../measures/channels';
import { measureSchema } from '../measures/measure.schema';
import { partialDateSchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema } from '../record/record.schema';
import { ACTIVITY_KINDS } from './kinds';
import { ACTIVITY_ROLES } from './roles';
import { ACTIVITY_STATUSES } from './statuses';

/** A name with the place where the source gives it. */
const namedSchema = z.strictObject({ name: lineText, source: sourceSchema.optional() });

/** What is known of a study beyond its activity: who made it, who pays with us, what was handed over. */
const studySchema = z.strictObject({
  provider: namedSchema.optional(),
  coFunders: z.array(namedSchema),
  delivered: z.array(namedSchema),
});

/** One article, broadcast or page that speaks of the organisation, listed by name. */
export const pressReturnSchema = z.strictObject({
  id: idOf<'PressReturn'>(),
  outlet: lineText,
  channel: z.enum(CHANNELS).optional(),
  title: lineText.optional(),
  date: partialDateSchema.optional(),
  link: z.url({ protocol: /^https?$/u }).optional(),
  source: sourceSchema.optional(),
});

/** Why progress stands where it stands, and when it is now announced; asked for when postponed or abandoned. */
const causeSchema = z.strictObject({ text: longText, source: sourceSchema.optional() });

const photoSchema = z.strictObject({
  evidence: idOf<'Evidence'>(),
  caption: lineText.optional(),
  credit: lineText.optional(),
});

export const activitySchema = z.strictObject({
  ...recordFields<'Activity'>(),
  year: yearSchema,
  title: lineText,
  objective: idOf<'Objective'>(),
  otherObjectives: z.array(idOf<'Objective'>()),
  kind: z.enum(ACTIVITY_KINDS),
  status: z.enum(ACTIVITY_STATUSES),
  cause: causeSchema.optional(),
  statusSetBy: z.strictObject({ author: lineText, at: z.iso.datetime() }).optional(),
  role: z.strictObject({ value: z.enum(ACTIVITY_ROLES), source: sourceSchema.optional() }).optional(),
  referent: idOf<'Person'>().optional(),
  dates: z.array(partialDateSchema),
  next: z.array(partialDateSchema),
  places: z.array(lineText),
  territories: z.array(z.string().min(1).max(20)),
  partners: z.array(lineText),
  funders: z.array(idOf<'Funder'>()),
  /** The report itself announces a sequel in the next year. */
  continues: z.boolean(),
  sameAs: idOf<'Activity'>().optional(),
  /** Activities that look like this one and that someone told apart; one of the two says it, and one may be gone. */
  notSameAs: z.array(idOf<'Activity'>()).optional(),
  /** Someone confirmed that it fulfils no action of its year's programme (« hors programme »). */
  outsideProgramme: z.literal(true).optional(),
  measures: z.array(measureSchema),
  study: studySchema.optional(),
  pressReturns: z.array(pressReturnSchema),
  reportText: longText.optional(),
  internalNote: longText.optional(),
  evidence: z.array(idOf<'Evidence'>()),
  photos: z.array(photoSchema),
});
