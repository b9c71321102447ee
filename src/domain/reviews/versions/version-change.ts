import type { ActivityStatus } from '../../activities/statuses';
import type { DossierTables, TableName } from '../../dossier/tables';
import type { FieldChange } from '../../journal/field-changes';
import type { Link } from '../../links/link';
import type { Measure, Target } from '../../measures/measure';
import type { PartialDate } from '../../periods/partial-date';
import type { ObjectiveId } from '../../record/id';

export type VersionRecord = DossierTables[TableName];

export type VersionFigure = Measure | Target;

/** What one change is: what it was, and what it became, so that both can be shown. */
export type VersionStep =
  | { readonly what: 'added' | 'removed' }
  | { readonly what: 'completed' | 'progressed'; readonly from: ActivityStatus; readonly to: ActivityStatus }
  | { readonly what: 'moved'; readonly from: ObjectiveId; readonly to: ObjectiveId }
  | { readonly what: 'rescheduled'; readonly from: readonly PartialDate[]; readonly to: readonly PartialDate[] }
  | { readonly what: 'linked' | 'unlinked'; readonly link: Link }
  | { readonly what: 'figure_added' | 'figure_removed'; readonly figure: VersionFigure }
  | { readonly what: 'figure_corrected'; readonly from: VersionFigure; readonly to: VersionFigure }
  | { readonly what: 'corrected'; readonly fields: readonly FieldChange[] };

/** One change between two versions: of which record, under which objective of the later version (null: of none). */
export interface VersionChange {
  readonly table: TableName;
  readonly record: VersionRecord;
  readonly objective: ObjectiveId | null;
  readonly step: VersionStep;
}
