import { done, refused, type Result } from '../../record/result';
import type { ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { amendmentOf, onBasis, type Basis } from './basis';
import { put, type ConventionWrite, type LineOf, type LineTable, type NewId } from './convention-write';
import { ended, replacing } from './line-changes';
import type { FieldsOf } from './line-fields';

/**
 * Changes what a line says. A correction rewrites it for every year. An amendment ends it and puts another in its place, which
 * what was linked follows [O2]; a line that comes from that very amendment is rewritten, since no day saw it otherwise.
 */
export const changeLine = <Table extends LineTable>(
  tables: ConventionTables,
  basis: Basis,
  table: Table,
  line: LineOf<Table>,
  fields: FieldsOf[Table],
  newId: NewId,
): Result<readonly ConventionWrite[], ActRefusal> =>
  onBasis(tables, basis, () => {
    const amendment = amendmentOf(basis);
    // An empty note is taken away: a key without value would be stored as one.
    const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<LineOf<Table>>;
    const kept = Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'note' || 'note' in written)) as LineOf<Table>;
    if (amendment === undefined || line.from === amendment.id) return done([put(table, { ...kept, ...written })]);
    if (line.until !== undefined) return refused({ reason: 'already-ended' });
    return done([ended(table, line, amendment.id), replacing(table, kept, written, amendment.id, newId)]);
  });
