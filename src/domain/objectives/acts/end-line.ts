import { done, refused, type Result } from '../../record/result';
import { successorsOf } from '../lineage';
import type { Amendment } from '../objective';
import { conventionAsAmended, type ConventionTables, type ConventionYear } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { CORRECTION, onBasis } from './basis';
import { put, type ConventionWrite, type LineOf, type LineTable } from './convention-write';
import { ended } from './line-changes';

type Written = Result<readonly ConventionWrite[], ActRefusal>;

const everything = (tables: ConventionTables): readonly ConventionYear[] => tables.conventions.map(({ id }) => conventionAsAmended(tables, id));

/** What ends with a line: an objective takes its commitments along, a goal its objectives and theirs. */
const endsWith = (tables: ConventionTables, id: string): { readonly objectives: readonly LineOf<'objectives'>[]; readonly commitments: readonly LineOf<'commitments'>[] } => {
  const lines = everything(tables);
  const objectives = lines.flatMap((year) => year.objectives.filter(({ goal }) => goal === id));
  const owners = new Set<string>([id, ...objectives.map((line) => line.id)]);
  const commitments = lines.flatMap((year) => [...year.commitments].flatMap(([objective, own]) => (owners.has(objective) ? own : [])));
  return { objectives, commitments };
};

/** Ends a line by an amendment, with nothing in its place, and what stands under it with it. */
export const endLine = <Table extends LineTable>(tables: ConventionTables, amendment: Amendment, table: Table, line: LineOf<Table>): Written =>
  onBasis(tables, { type: 'amendment', amendment }, () => {
    if (line.until !== undefined) return refused({ reason: 'already-ended' });
    if (line.from === amendment.id) return refused({ reason: 'same-amendment' });
    const { objectives, commitments } = endsWith(tables, line.id);
    const stored = new Map(tables.objectives.map((objective) => [objective.id, objective]));
    return done([
      ended(table, line, amendment.id),
      ...objectives.map((own) => ended('objectives', stored.get(own.id) ?? own, amendment.id)),
      ...commitments.map((own) => ended('commitments', own, amendment.id)),
    ]);
  });

/** Opens again a line that was ended by mistake; one that others replace stays ended. */
export const reopenLine = <Table extends LineTable>(tables: ConventionTables, table: Table, line: LineOf<Table>): Written =>
  onBasis(tables, CORRECTION, () => {
    const lines: readonly LineOf<LineTable>[] = tables[table];
    if (successorsOf(lines, line).length > 0) return refused({ reason: 'replaced' });
    const open = Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'until')) as LineOf<Table>;
    return done([put(table, open)]);
  });
