import { usedPersons, usedValues, type SpelledColumn, type UsedValue } from '#domain/activities/bulk/spellings';
import type { DossierId } from '#domain/record/id';
import type { Alias } from '#domain/territories/alias';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

export interface UsedNames {
  readonly values: readonly UsedValue[];
  readonly aliases: readonly Alias[];
}

/** Every name that a column of the dossier holds, of any year, in its activities and its programme. It reads the whole dossier. */
export const readUsedNames = async (db: JalonDatabase, dossier: DossierId, column: SpelledColumn): Promise<UsedNames> => {
  const [activities, actions, persons, aliases] = await Promise.all([
    ofDossier(db, 'activities', dossier).toArray(),
    column === 'outlets' ? [] : ofDossier(db, 'plannedActions', dossier).toArray(),
    column === 'referents' ? ofDossier(db, 'persons', dossier).toArray() : [],
    column === 'partners' || column === 'places' ? ofDossier(db, 'aliases', dossier).toArray() : [],
  ]);
  if (column === 'referents') return { values: usedPersons(persons, [...activities, ...actions]), aliases: [] };
  return { values: usedValues([...activities, ...actions], column), aliases: aliases.filter(({ of }) => of === (column === 'places' ? 'place' : 'partner')) };
};
