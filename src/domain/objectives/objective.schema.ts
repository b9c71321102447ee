import { z } from 'zod';
import { ACTIVITY_KINDS } from '../activities/kinds';
import { idOf, lineText, longText, recordFields, sourceSchema, statedFactSchema } from '../record/record.schema';
import { MODALITIES } from './modalities';

/** From which amendment a line of the convention holds, until which, and which line it replaces. */
const validity = <Name extends string>() => ({
  from: idOf<'Amendment'>().optional(),
  until: idOf<'Amendment'>().optional(),
  replaces: idOf<Name>().optional(),
});

const titled = {
  code: z.string().trim().min(1).max(20),
  title: lineText,
  shortTitle: lineText,
  position: z.int().nonnegative(),
  /** Other places of the documents that give this title. */
  alsoTitledAt: z.array(sourceSchema).optional(),
};

export const goalSchema = z.strictObject({
  ...recordFields<'Goal'>(),
  ...titled,
  ...validity<'Goal'>(),
  convention: idOf<'Convention'>(),
  missions: z.array(statedFactSchema),
});

export const objectiveSchema = z.strictObject({
  ...recordFields<'Objective'>(),
  ...titled,
  ...validity<'Objective'>(),
  goal: idOf<'Goal'>(),
  /** The objective of the convention before that this one goes on from. */
  continues: idOf<'Objective'>().optional(),
  context: z.array(statedFactSchema),
});

export const commitmentSchema = z.strictObject({
  ...recordFields<'Commitment'>(),
  ...validity<'Commitment'>(),
  objective: idOf<'Objective'>(),
  position: z.int().nonnegative(),
  label: lineText,
  kind: z.enum(ACTIVITY_KINDS),
  kindAlternatives: z.array(z.enum(ACTIVITY_KINDS)),
  modality: z.enum(MODALITIES),
  note: longText.optional(),
});
