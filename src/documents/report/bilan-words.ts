import type { SourceDocument } from '#domain/dossier/dossier';
import type { Metric } from '#domain/measures/metrics';
import type { Sum } from '#domain/measures/sum-figures';
import type { Commitment, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { Continuity } from '#domain/programme/continuity';
import type { BilanCell, BilanIndicator, BilanObjective } from '#domain/results/convention-bilan';
import type { DocumentFrame, WrittenRun } from '../docx/written-document';

/** How the language of a bilan writes each thing that it tells. */
export interface BilanWords extends DocumentFrame {
  readonly contents: string;
  readonly opening: readonly string[];
  readonly titles: { readonly summary: string; readonly expected: string; readonly activities: string; readonly figures: string; readonly indicators: string; readonly postponed: string; readonly next: string; readonly sources: string };
  /** How to read the tables, told once. */
  readonly how: readonly string[];
  readonly columns: { readonly objective: string; readonly expected: string; readonly year: string; readonly recorded: string; readonly progress: string; readonly figure: string; readonly total: string; readonly indicator: string; readonly baseline: string };
  readonly goal: (goal: StrategicGoal) => string;
  readonly objective: (objective: OperationalObjective) => string;
  readonly objectiveInShort: (objective: OperationalObjective) => string;
  readonly cell: (cell: BilanCell) => string;
  readonly recorded: (cell: BilanCell) => string;
  readonly progress: (cell: BilanCell) => string;
  readonly noCommitment: string;
  readonly commitment: (commitment: Commitment) => readonly WrittenRun[];
  readonly answered: (count: number | null) => string;
  readonly noFigure: string;
  readonly metric: (metric: Metric) => string;
  readonly sum: (sum: Sum | null) => string;
  readonly indicator: (indicator: BilanIndicator) => { readonly name: string; readonly baseline: string; readonly years: readonly string[] };
  readonly chain: (chain: Continuity) => string;
  readonly next: (objective: BilanObjective) => string;
  readonly document: (document: SourceDocument) => string;
  readonly noDocument: string;
  readonly closing: string;
}
