import type { CommitmentId } from '../../record/id';
import { done, refused, type Result } from '../../record/result';
import type { Amendment, OperationalObjective } from '../objective';
import { conventionAsAmended, type ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { onBasis } from './basis';
import type { ConventionWrite, NewId } from './convention-write';
import { ended, replacing } from './line-changes';
import type { TitleFields } from './line-fields';

/** One of the objectives that a split makes, with the commitments that it takes up. */
export interface SplitPart extends TitleFields {
  readonly commitments: readonly CommitmentId[];
}

/**
 * Splits an objective in several by an amendment: it ends, each part replaces it, and its commitments go where they are sent;
 * a commitment that is sent nowhere ends. What was linked to it stays there: only a person can say which part it belongs to.
 */
export const splitObjective = (
  tables: ConventionTables,
  amendment: Amendment,
  objective: OperationalObjective,
  parts: readonly SplitPart[],
  newId: NewId,
): Result<readonly ConventionWrite[], ActRefusal> =>
  onBasis(tables, { type: 'amendment', amendment }, () => {
    if (parts.length < 2) return refused({ reason: 'needs-two' });
    if (objective.until !== undefined) return refused({ reason: 'already-ended' });
    if (objective.from === amendment.id) return refused({ reason: 'same-amendment' });
    const convention = tables.goals.find(({ id }) => id === objective.goal)?.convention;
    const own = convention === undefined ? [] : (conventionAsAmended(tables, convention).commitments.get(objective.id) ?? []);
    const made = parts.map(({ commitments, ...fields }) => ({ id: newId<'Objective'>(), fields, commitments: new Set(commitments) }));
    const takenUp = made.flatMap(({ id, commitments }) =>
      own.filter((line) => commitments.has(line.id)).map((line) => replacing('commitments', line, { objective: id }, amendment.id, newId)),
    );
    return done([
      ended('objectives', objective, amendment.id),
      ...made.map(({ id, fields }) => replacing('objectives', objective, { ...fields, context: [] }, amendment.id, () => id as never)),
      ...own.map((line) => ended('commitments', line, amendment.id)),
      ...takenUp,
    ]);
  });
