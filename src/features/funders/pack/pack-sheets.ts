import type { CellValue } from '#documents/collect/seals';
import type { PlannedSheet } from '#documents/collect/workbook-plan';
import type { Activity } from '#domain/activities/activity';
import type { CivilDay } from '#domain/periods/partial-date';
import type { I18n } from '#i18n/i18n-context';
import type { FunderView } from '../funder-view';
import type { PackRecord } from './pack-record';
import { sendingsOf } from './piece-blocks';
import { figuresOf } from './told-figures';

/** What the workbook of a pack is made from. */
export interface SheetsToTell {
  readonly view: FunderView;
  readonly record: PackRecord;
  readonly on: CivilDay;
}

interface Row {
  readonly activity: Activity;
  /** Why it counts in no total; empty when it does. */
  readonly apart: string;
}

const table = (name: string, columns: readonly (readonly [title: string, width: number])[], rows: readonly (readonly CellValue[])[]): PlannedSheet => ({
  name,
  rows: [columns.map(([title]) => title), ...rows],
  widths: columns.map(([, width]) => width),
  kind: 'table',
  lists: [],
  given: [],
  hiddenColumn: undefined,
});

const rowsOf = ({ concerned }: PackRecord, { m }: I18n): readonly Row[] => {
  const words = m.funderPack;
  return [
    ...[...concerned.byObjective.flatMap(({ activities }) => activities), ...concerned.elsewhere].map((activity) => ({ activity, apart: '' })),
    ...concerned.named.map((activity) => ({ activity, apart: words.named })),
    ...concerned.unplaced.map((activity) => ({ activity, apart: words.unplaced })),
  ];
};

const codesOf = ({ snapshot }: PackRecord): ReadonlyMap<string, string> => new Map(snapshot.objectives.map(({ id, code }) => [id, code]));

const activitiesSheet = (rows: readonly Row[], record: PackRecord, { m, format }: I18n): PlannedSheet => {
  const words = m.funderPack.sheets;
  const codes = codesOf(record);
  const labels = new Map(record.snapshot.dossier.territories.map(({ code, label }) => [code, label]));
  const periods = (dates: Activity['dates']): string => dates.map((date) => format.period(date, 'long')).join(' ; ');
  const columns = [[words.code, 10], [words.title, 48], [words.kind, 18], [words.status, 18], [words.role, 14], [words.dates, 24], [words.places, 24], [words.territories, 22], [words.partners, 30], [words.next, 20], [words.cause, 30], [words.text, 60], [words.apart, 26]] as const;
  return table(
    words.activities,
    columns,
    rows.map(({ activity, apart }) => [
      codes.get(activity.objective) ?? '',
      activity.title,
      m.kinds[activity.kind],
      activity.status === 'unknown' ? '' : m.statuses[activity.status],
      activity.role === undefined ? '' : m.roles[activity.role.value],
      periods(activity.dates),
      activity.places.join(' ; '),
      activity.territories.map((code) => labels.get(code) ?? code).join(' ; '),
      activity.partners.join(' ; '),
      periods(activity.next),
      activity.cause?.text ?? '',
      activity.reportText ?? '',
      apart,
    ]),
  );
};

const figuresSheet = (rows: readonly Row[], record: PackRecord, i18n: I18n): PlannedSheet => {
  const { m } = i18n;
  const words = m.funderPack.sheets;
  const codes = codesOf(record);
  const columns = [[words.code, 10], [words.title, 44], [words.metric, 22], [words.inWords, 34], [words.low, 12], [words.high, 12], [words.unit, 18], [words.inside, 14], [words.quoted, 50], [words.place, 34], [words.apart, 26]] as const;
  return table(
    words.figures,
    columns,
    rows.flatMap(({ activity, apart }) =>
      figuresOf(activity, record, i18n).map(({ of: { measure, figure }, inside, figure: inWords, quoted, place }) => [
        codes.get(activity.objective) ?? '',
        activity.title,
        m.metrics[measure.metric],
        inWords,
        figure.low,
        figure.high === figure.low ? '' : figure.high,
        measure.unit,
        inside || measure.restates !== undefined ? words.yes : '',
        quoted ?? '',
        place ?? '',
        apart,
      ]),
    ),
  );
};

const euros = (cents: number | null | undefined, none: string): CellValue => (cents === null || cents === undefined ? none : cents / 100);

const grantsSheet = ({ years }: FunderView, { m }: I18n): PlannedSheet => {
  const { sheets: words, grants, notRecorded, notIndicated } = m.funderPack;
  return table(
    words.grants,
    [[grants.year, 10], [words.euros(grants.maximum), 28], [words.euros(grants.voted), 18], [words.euros(grants.paid), 18]],
    years.map(({ year, maximum, votedCents, paidCents }) => [year, euros(maximum.maximumPerYearCents, notIndicated), euros(votedCents, notRecorded), euros(paidCents, notRecorded)]),
  );
};

const piecesSheet = (record: PackRecord, i18n: I18n): PlannedSheet => {
  const { sheets, pieces } = i18n.m.funderPack;
  return table(sheets.pieces, [[pieces.piece, 48], [pieces.state, 20], [pieces.date, 18], [pieces.means, 20], [pieces.files, 50]], record.pieces.flatMap((piece) => sendingsOf(piece, record, i18n)));
};

const aboutSheet = ({ view, record, on }: SheetsToTell, { m, format }: I18n): PlannedSheet => {
  const { title, opening, sheets, grants } = m.funderPack;
  const { year, dossier } = record.snapshot;
  const territory = record.territory === undefined ? opening.whole : opening.territory(record.territory.label);
  const lines = [title(year), opening.organisation(dossier.organisation.name), opening.funder(view.funder.name), territory, opening.day(format.day(on)), sheets.aboutFigures, grants.how];
  return { name: sheets.about, rows: lines.map((line) => [line]), widths: [110], kind: 'text', lists: [], given: [], hiddenColumn: undefined };
};

/** « Activités et chiffres (XLSX) »: the activities that concern a funder, each of their figures, its grants and the pieces; names of persons and internal notes are in none. */
export const packSheets = (given: SheetsToTell, i18n: I18n): readonly PlannedSheet[] => {
  const { view, record } = given;
  const rows = rowsOf(record, i18n);
  return [activitiesSheet(rows, record, i18n), figuresSheet(rows, record, i18n), grantsSheet(view, i18n), piecesSheet(record, i18n), aboutSheet(given, i18n)];
};
