import type { PlainRecord } from '#domain/journal/net-changes';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { TableContext, TableHere } from '#documents/tables/propose/table-context';
import { NO_MEMORY } from '#documents/tables/propose/table-context';
import type { ImportedFile } from '#storage/database';
import type { ImportFrame } from '#storage/repositories/table-import.repository';
import { tableWords, type SessionWords } from './session-words';
import type { RowsAsked, TablePlace } from './table-requests';

const hereOf = ({ frame, activities, persons, funders, plannedActions, programmes, fulfilled, binned }: ImportFrame, { dossier }: TablePlace): TableHere => {
  const byYear = new Map<number, readonly OperationalObjective[]>();
  const objectivesIn = (year: number): readonly OperationalObjective[] => {
    const known = byYear.get(year) ?? conventionInYear(frame, year).objectives;
    byYear.set(year, known);
    return known;
  };
  return {
    dossier,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    binned: new Map(binned.map((record) => [record.id, record as unknown as PlainRecord])),
    objectivesIn,
    persons,
    funders,
    territories: frame.dossier.territories,
    actions: plannedActions,
    programmes,
    fulfilled,
  };
};

interface Read {
  readonly place: TablePlace;
  readonly stored: ImportFrame;
  readonly memory: ImportedFile | undefined;
  readonly words: SessionWords;
  readonly file: string;
  readonly sheet: string;
  readonly at: string;
}

/** What the rows are judged against: what is stored now, what was chosen, what is remembered. */
export const tableContext = ({ place, stored, memory, words, file, sheet, at }: Read, rows: RowsAsked): TableContext => ({
  file,
  sheet,
  here: hereOf(stored, place),
  words: tableWords,
  memory: memory ?? NO_MEMORY,
  defaults: { objective: rows.objective, kind: rows.kind },
  today: place.today,
  at,
  author: stored.author,
  year: rows.year,
  years: stored.frame.conventions.flatMap(({ years }) => years),
  units: words.units,
  write: words.write,
  blankClears: rows.blankClears,
});
