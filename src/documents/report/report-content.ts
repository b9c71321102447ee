import type { Activity } from '#domain/activities/activity';
import type { ActivityId, EvidenceId } from '#domain/record/id';
import type { ArrangedReport } from '#domain/report/arrange-report';
import type { WrittenImage } from '../docx/written-document';

/** A picture as a page takes it, without what is said of it. */
export type Picture = Pick<WrittenImage, 'format' | 'bytes' | 'width' | 'height'>;

/** A line of the list of places where activities are told. */
export interface ToldAt {
  readonly activity: ActivityId;
  readonly place: string;
}

/** What a report tells: its arrangement, the year's records, and what only a page can make: pictures. */
export interface ReportContent {
  readonly arranged: ArrangedReport;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly photos: ReadonlyMap<EvidenceId, Picture>;
  readonly charts: readonly WrittenImage[];
  /** Activities of no objective of this year. */
  readonly elsewhere: readonly ActivityId[];
  /** Activities that a narrower territory does not have and that name the funder whose edition it is. */
  readonly named: readonly ActivityId[];
  /** Activities that a narrower territory neither has nor excludes. */
  readonly unplaced: readonly ActivityId[];
}
