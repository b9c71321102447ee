import type { ReferenceProblem } from '#domain/dossier/references-problem';
import type { InvalidRecord } from '#domain/journal/refusal';

/** A stored record that its schema refuses, with a name to find it by when it has one. */
export type BadRecord = InvalidRecord & { readonly title?: string };

/** What a check of everything that is stored found; nothing is changed by it. */
export interface IntegrityReport {
  readonly read: number;
  readonly invalid: readonly BadRecord[];
  readonly references: readonly ReferenceProblem[];
  /** Activities whose counts, kept beside the record, no longer say what it says; null when activities are themselves at fault. */
  readonly staleDigests: number | null;
}

export interface CheckProgress {
  readonly checked: number;
  readonly total: number;
}

export const isSound = ({ invalid, references, staleDigests }: IntegrityReport): boolean =>
  invalid.length === 0 && references.length === 0 && staleDigests === 0;
