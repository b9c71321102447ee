import { z } from 'zod';
import { ACTIVITY_KINDS } from '../activities/kinds';
import { ACTIVITY_STATUSES } from '../activities/statuses';
import { targetSchema } from '../measures/measure.schema';
import { civilDaySchema, partialDateSchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields } from '../record/record.schema';

/** A stage of a programme; each keeps its day when it is known. An adaptation names the body that examined it. */
const versionSchema = z.strictObject({
  stage: z.enum(['draft', 'reviewed', 'adopted', 'sent', 'adapted']),
  date: civilDaySchema.optional(),
  review: idOf<'Review'>().optional(),
  body: idOf<'ReviewBody'>().optional(),
  note: longText.optional(),
  /** The actions as they stood at that stage; a stage that was read from a document may have none. */
  snapshot: idOf<'Snapshot'>().optional(),
});

/** How an objective of the convention is served by the year's programme, in the director's words. */
const contributionSchema = z.strictObject({ objective: idOf<'Objective'>(), text: longText });

export const programmeSchema = z.strictObject({
  ...recordFields<'Programme'>(),
  convention: idOf<'Convention'>(),
  year: yearSchema,
  versions: z.array(versionSchema),
  contributions: z.array(contributionSchema).optional(),
});

/** Progress of a planned action, absent until someone records it: absent is « à renseigner », never late. */
const progressSchema = z.strictObject({
  status: z.enum(ACTIVITY_STATUSES),
  reason: longText.optional(),
  newDate: partialDateSchema.optional(),
});

/** What an action of a prepared programme goes on from. */
const takenFromSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('activity'), id: idOf<'Activity'>() }),
  z.strictObject({ type: z.literal('planned_action'), id: idOf<'PlannedAction'>() }),
]);

export const plannedActionSchema = z.strictObject({
  ...recordFields<'PlannedAction'>(),
  programme: idOf<'Programme'>(),
  year: yearSchema,
  objective: idOf<'Objective'>(),
  position: z.int().nonnegative(),
  number: lineText.optional(),
  parent: idOf<'PlannedAction'>().optional(),
  title: lineText,
  kind: z.enum(ACTIVITY_KINDS),
  firm: z.boolean(),
  due: z.array(partialDateSchema),
  places: z.array(lineText),
  partners: z.array(lineText),
  externalProvider: z.boolean(),
  provider: lineText.optional(),
  costCents: z.int().nonnegative().optional(),
  /** The programme itself says that it goes on from the year before. */
  continues: z.boolean(),
  targets: z.array(targetSchema),
  progress: progressSchema.optional(),
  referent: idOf<'Person'>().optional(),
  takenFrom: z.array(takenFromSchema).optional(),
});
