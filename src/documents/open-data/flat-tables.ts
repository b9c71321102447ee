import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { CellWords } from '../tables/table-rows';
import { conventionTables } from './convention-tables';
import type { FlatTable } from './flat-table';
import { meetingTables, personsTable } from './meeting-tables';
import { moneyTables } from './money-tables';
import { workTables } from './work-tables';
import { activitiesTable, plannedActionsTable } from './worded-tables';

/** A dossier as flat tables, even those without a row, so that what points to them stands; persons only where they are asked for. */
export const flatTables = (tables: DossierTablesContent, withPersons: boolean, words: CellWords): readonly FlatTable[] => [
  activitiesTable(tables, words),
  plannedActionsTable(tables, words),
  ...workTables(tables),
  ...conventionTables(tables),
  ...moneyTables(tables),
  ...meetingTables(tables),
  ...(withPersons ? [personsTable(tables.persons)] : []),
];
