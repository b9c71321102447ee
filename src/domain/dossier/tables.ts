import type { Activity } from '../activities/activity';
import type { BudgetLine, Funder, Grant, Payment } from '../budget/budget';
import type { Deliverable, Transmission } from '../deliverables/deliverable';
import type { Evidence } from '../evidence/evidence';
import type { Indicator } from '../indicators/indicator';
import type { Link } from '../links/link';
import type { Amendment, Commitment, Convention, OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { PlannedAction, Programme } from '../programme/planned-action';
import type { Report } from '../report/report';
import type { Conclusion, Review, ReviewBody, Snapshot } from '../reviews/review';
import type { Alias } from '../territories/alias';
import type { Dossier, Person, SourceDocument } from './dossier';

/** Every table that makes a dossier, with the record it holds; storage, import, backup and journal share this one list. */
export interface DossierTables {
  readonly dossiers: Dossier;
  readonly documents: SourceDocument;
  readonly persons: Person;
  readonly conventions: Convention;
  readonly amendments: Amendment;
  readonly goals: StrategicGoal;
  readonly objectives: OperationalObjective;
  readonly commitments: Commitment;
  readonly funders: Funder;
  readonly grants: Grant;
  readonly payments: Payment;
  readonly budgetLines: BudgetLine;
  readonly deliverables: Deliverable;
  readonly transmissions: Transmission;
  readonly reviewBodies: ReviewBody;
  readonly reviews: Review;
  readonly conclusions: Conclusion;
  readonly snapshots: Snapshot;
  readonly programmes: Programme;
  readonly plannedActions: PlannedAction;
  readonly activities: Activity;
  readonly links: Link;
  readonly indicators: Indicator;
  readonly evidence: Evidence;
  readonly aliases: Alias;
  readonly reports: Report;
}

export type TableName = keyof DossierTables;

export const TABLE_NAMES = [
  'dossiers',
  'documents',
  'persons',
  'conventions',
  'amendments',
  'goals',
  'objectives',
  'commitments',
  'funders',
  'grants',
  'payments',
  'budgetLines',
  'deliverables',
  'transmissions',
  'reviewBodies',
  'reviews',
  'conclusions',
  'snapshots',
  'programmes',
  'plannedActions',
  'activities',
  'links',
  'indicators',
  'evidence',
  'aliases',
  'reports',
] as const satisfies readonly TableName[];
