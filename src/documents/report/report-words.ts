import type { Activity } from '#domain/activities/activity';
import type { StrategicGoal } from '#domain/objectives/objective';
import type { ReportPart } from '#domain/report/report-parts';
import type { ReportObjective } from '#domain/results/report-outline';
import type { DocumentFrame, WrittenColumn, WrittenRow, WrittenRun } from '../docx/written-document';

/** A table of a part of the report, with the line that says how to read it. */
export interface ReportTable {
  readonly how: string | undefined;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
}

/** The parts that are tables, whatever they list. */
export type TablePart = Extract<ReportPart, 'key_figures' | 'studies' | 'events' | 'opinions' | 'press' | 'postponed' | 'outside_programme' | 'others_works' | 'funding' | 'sources'>;

/** How the language of the report writes each thing that it tells. */
export interface ReportWords extends DocumentFrame {
  readonly contents: string;
  readonly opening: readonly string[];
  readonly partTitle: Readonly<Record<ReportPart, string>>;
  /** Why the activities of a part stand there. */
  readonly elsewhere: string;
  readonly named: string;
  readonly unplaced: string;
  /** The sentence of the year and its progress. */
  readonly summary: readonly string[];
  readonly goalTitle: (goal: StrategicGoal) => string;
  readonly objectivesTitle: (sections: readonly ReportObjective[]) => string;
  readonly goalLead: (goal: StrategicGoal) => string;
  readonly standing: (section: ReportObjective) => string | null;
  readonly servedBy: (section: ReportObjective) => string | null;
  /** A text of the record or of its director, with its live figures in words. */
  readonly prose: (text: string) => readonly WrittenRun[];
  readonly activityTitle: (activity: Activity, withCode: boolean) => string;
  readonly meta: (activity: Activity) => readonly string[];
  readonly figures: (activity: Activity) => readonly WrittenRun[];
  readonly lines: (activity: Activity) => readonly string[];
  readonly photo: (activity: Activity, photo: Activity['photos'][number]) => { readonly alt: string; readonly caption: string | undefined };
  /** Between the parts of a line: « · ». */
  readonly between: string;
  /** None where there is nothing to tell. */
  readonly tables: (part: TablePart) => readonly ReportTable[];
  readonly closing: string;
}
