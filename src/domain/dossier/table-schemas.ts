import type { z } from 'zod';
import { activitySchema } from '../activities/activity.schema';
import { budgetLineSchema, funderSchema, grantSchema, paymentSchema } from '../budget/budget.schema';
import { deliverableSchema, transmissionSchema } from '../deliverables/deliverable.schema';
import { evidenceSchema } from '../evidence/evidence.schema';
import { indicatorSchema } from '../indicators/indicator.schema';
import { linkSchema } from '../links/link.schema';
import { amendmentSchema, conventionSchema } from '../objectives/convention.schema';
import { commitmentSchema, goalSchema, objectiveSchema } from '../objectives/objective.schema';
import { plannedActionSchema, programmeSchema } from '../programme/programme.schema';
import { reportSchema } from '../report/report.schema';
import { conclusionSchema, reviewBodySchema, reviewSchema, snapshotSchema } from '../reviews/review.schema';
import { aliasSchema } from '../territories/alias.schema';
import { documentSchema, dossierSchema, personSchema } from './dossier.schema';
import type { DossierTables } from './tables';

type TableSchemas = { readonly [Name in keyof DossierTables]: z.ZodType<DossierTables[Name]> };

/** The one schema of each table: storage, import, backup and forms parse with it. */
export const tableSchemas: TableSchemas = {
  dossiers: dossierSchema,
  documents: documentSchema,
  persons: personSchema,
  conventions: conventionSchema,
  amendments: amendmentSchema,
  goals: goalSchema,
  objectives: objectiveSchema,
  commitments: commitmentSchema,
  funders: funderSchema,
  grants: grantSchema,
  payments: paymentSchema,
  budgetLines: budgetLineSchema,
  deliverables: deliverableSchema,
  transmissions: transmissionSchema,
  reviewBodies: reviewBodySchema,
  reviews: reviewSchema,
  conclusions: conclusionSchema,
  snapshots: snapshotSchema,
  programmes: programmeSchema,
  plannedActions: plannedActionSchema,
  activities: activitySchema,
  links: linkSchema,
  indicators: indicatorSchema,
  evidence: evidenceSchema,
  aliases: aliasSchema,
  reports: reportSchema,
};
