import type { TableName } from '../../dossier/tables';
import type { CivilDay } from '../../periods/partial-date';

/** Why an act on the convention writes nothing, as a code that the form puts into words beside the field. */
export type ActRefusal =
  /** Another line of the convention has this code on some of the same days. */
  | { readonly reason: 'code-taken'; readonly value: string; readonly by: string }
  /** The day of the amendment is outside of the convention. */
  | { readonly reason: 'outside-convention'; readonly first: CivilDay; readonly last: CivilDay }
  /** A line would end on the day it starts, or before. */
  | { readonly reason: 'ends-before-start'; readonly value: string }
  /** The line comes from this very amendment: it is corrected or removed, not amended by it once more. */
  | { readonly reason: 'same-amendment' }
  | { readonly reason: 'already-ended' }
  /** A line that others took the place of is not opened again. */
  | { readonly reason: 'replaced' }
  /** A split makes two lines or more. */
  | { readonly reason: 'needs-two' }
  /** Records point to the line, so many of each table. */
  | { readonly reason: 'referred-to'; readonly by: Readonly<Partial<Record<TableName, number>>> };
