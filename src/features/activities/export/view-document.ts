import type { Activity } from '#domain/activities/activity';
import type { CivilDay } from '#domain/periods/partial-date';
import { activitiesDocument, type TableWords } from '#documents/tables/activities-document';
import { cellNames } from '#documents/tables/cell-names';
import type { TableDocument } from '#documents/tables/write/table-document';
import type { I18n } from '#i18n/i18n-context';
import type { NamedInTable } from '#storage/repositories/table-export.repository';
import type { ListKnown } from '../list-context';

/** The list as it is shown. */
export interface View {
  readonly known: Pick<ListKnown, 'snapshot' | 'convention' | 'persons' | 'byId' | 'sort'>;
  /** In the order of the list. */
  readonly activities: readonly Activity[];
  readonly filters: readonly string[];
  /** What the list is grouped by, in words. */
  readonly groupedBy: string | undefined;
}

/** Words of cells and titles, in the language in use. */
const tableWords = ({ m, format }: I18n): TableWords => ({
  kinds: m.kinds,
  statuses: m.statuses,
  roles: m.roles,
  date: (date) => format.period(date, 'long'),
  columns: m.tableExport.columns,
  sheets: m.tableExport.sheets,
  cutMark: m.tableExport.cutMark,
});

const orderInWords = ({ known: { sort }, groupedBy }: View, { m }: I18n): string => {
  const words = m.tableExport.about;
  const own = m.activities.toolbar.sorts[sort.key];
  const order = sort.descending ? words.reversed(own) : own;
  return groupedBy === undefined ? order : words.grouped(groupedBy, order);
};

/** What the second sheet says: whose table it is, what narrows it, its order, its day, and how it comes back. */
const aboutLines = (view: View, today: CivilDay, i18n: I18n): TableDocument['about']['lines'] => {
  const { known, filters, activities } = view;
  const { dossier, year } = known.snapshot;
  const words = i18n.m.tableExport.about;
  return [
    [words.title(year)],
    [words.dossier, dossier.title],
    [words.organisation, dossier.organisation.name],
    [words.year, year],
    [words.filters, filters.length === 0 ? words.noFilter : filters.join('\n')],
    [words.order, orderInWords(view, i18n)],
    [words.rows, activities.length],
    [words.day, { day: today }],
    [words.back, words.backHow],
    [words.readOnly, words.readOnlyHow],
    [words.leftOut, words.leftOutHow],
  ];
};

/** The list as it is narrowed and ordered, as a table to write. */
export const viewDocument = (view: View, named: NamedInTable, today: CivilDay, i18n: I18n): TableDocument => {
  const { activities, known } = view;
  const { snapshot, convention, persons, byId } = known;
  const names = cellNames({
    // Those of the year last: its codes and titles stand before those of another convention.
    objectives: [...snapshot.objectives, ...convention.objectives],
    persons: [...persons.values()],
    territories: snapshot.dossier.territories,
    counted: [...byId.values()].map(({ counted }) => counted),
    ...named,
  });
  return activitiesDocument(activities, aboutLines(view, today, i18n), tableWords(i18n), names);
};
