import type { ProgrammeCountsByObjective } from '#domain/programme/programme-counts';

/** The latest programme, counted for the tree. */
export interface ProgrammeOfTree {
  readonly year: number;
  readonly counts: ProgrammeCountsByObjective;
}
