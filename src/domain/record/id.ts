import type { $brand } from 'zod';

/** A UUID v7 that names one record of one table; the brand keeps an activity id out of an objective's place. */
export type Id<Name extends string> = string & $brand<Name>;

export type DossierId = Id<'Dossier'>;
export type ConventionId = Id<'Convention'>;
export type GoalId = Id<'Goal'>;
export type ObjectiveId = Id<'Objective'>;
export type CommitmentId = Id<'Commitment'>;
export type AmendmentId = Id<'Amendment'>;
export type ActivityId = Id<'Activity'>;
export type MeasureId = Id<'Measure'>;
export type ProgrammeId = Id<'Programme'>;
export type PlannedActionId = Id<'PlannedAction'>;
export type LinkId = Id<'Link'>;
export type IndicatorId = Id<'Indicator'>;
export type PersonId = Id<'Person'>;
export type FunderId = Id<'Funder'>;
export type GrantId = Id<'Grant'>;
export type DeliverableId = Id<'Deliverable'>;
export type ReviewBodyId = Id<'ReviewBody'>;
export type ReviewId = Id<'Review'>;
export type ConclusionId = Id<'Conclusion'>;
export type DocumentId = Id<'Document'>;
export type EvidenceId = Id<'Evidence'>;
