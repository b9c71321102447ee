import type { DossierTables, TableName } from '#domain/dossier/tables';
import { TABLE_NAMES } from '#domain/dossier/tables';
import { refersTo } from '#domain/dossier/referrers';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { remove, type ConventionWrite } from '#domain/objectives/acts/convention-write';
import type { DossierId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { changeConvention, type ConventionAct } from './convention';

type Referrers = Extract<ActRefusal, { readonly reason: 'referred-to' }>;

/** How many records of each table point to a record; empty when nothing would be left pointing nowhere. */
export const countReferrers = async (
  db: JalonDatabase,
  dossier: DossierId,
  table: ConventionWrite['table'],
  id: string,
): Promise<Referrers['by']> => {
  const counts: Partial<Record<TableName, number>> = {};
  const countIn = async <Name extends TableName>(name: Name): Promise<void> => {
    let count = 0;
    await ofDossier(db, name, dossier).each((record) => {
      if (refersTo(name, record, table, id)) count += 1;
    });
    if (count > 0) counts[name] = count;
  };
  for (const name of TABLE_NAMES) await countIn(name);
  return counts;
};

/** Removes a line that nothing points to, an amendment that changed nothing, a funder that nothing was asked of; it goes to the bin. */
export const removeFromConvention = async <Table extends ConventionWrite['table']>(
  db: JalonDatabase,
  { dossier, act, table, record }: { readonly dossier: DossierId; readonly act: ConventionAct; readonly table: Table; readonly record: DossierTables[Table] },
): Promise<Result<JournalEntry, Refusal | Referrers>> => {
  const by = await countReferrers(db, dossier, table, record.id);
  if (Object.keys(by).length > 0) return refused({ reason: 'referred-to', by });
  return changeConvention(db, { dossier, act, writes: [remove(table, record)] });
};
