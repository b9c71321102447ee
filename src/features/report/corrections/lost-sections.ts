import type { MarkedText } from '#documents/report/marks';
import { sectionKey, tableKey } from '#documents/report/sections';
import type { ActivityId } from '#domain/record/id';
import { REPORT_PARTS, type ReportPart } from '#domain/report/report-parts';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import type { ReportYear } from '../report-year';
import { textTitle } from './text-title';

/** No report has so many tables. */
const TABLES = Array.from({ length: 60 }, (_, index) => index + 1);

const activity = (id: ActivityId): MarkedText => ({ type: 'activity', id });

const part = (name: ReportPart): MarkedText => ({ type: 'introduction', place: { type: 'part', part: name } });

type Named = readonly [key: string, title: string];

const partsNamed = (lost: ReadonlySet<string>, { m }: I18n): readonly Named[] =>
  REPORT_PARTS.flatMap((name): readonly Named[] => {
    const title = m.reportDocument.partTitle[name];
    const key = sectionKey(part(name));
    // The tables of a part that is lost are lost with it.
    return lost.has(key) ? [[key, title]] : TABLES.map((table) => [tableKey(name, table), m.corrections.tableOf(title)]);
  });

const linesNamed = ({ overview: { convention } }: ReportYear, { format }: I18n): readonly Named[] => [
  ...convention.goals.map(({ id, code, title }): Named => [sectionKey({ type: 'introduction', place: { type: 'goal', id } }), `${code} ${format.text(title)}`]),
  ...convention.objectives.map(({ id, code, title }): Named => [sectionKey({ type: 'introduction', place: { type: 'objective', id } }), `${code} ${format.text(title)}`]),
];

const activitiesNamed = async ({ db, dossier }: StorageAccess, year: ReportYear, lost: ReadonlySet<string>, i18n: I18n): Promise<readonly Named[]> => {
  const ids = year.snapshot.activities.flatMap(({ id }) => (lost.has(sectionKey(activity(id))) ? [id] : []));
  const { records } = await readActivitiesById(db, dossier, ids);
  const activities = new Map(records.map((record) => [record.id, record]));
  return records.map(({ id }): Named => [sectionKey(activity(id)), textTitle(activity(id), year, activities, i18n)]);
};

/** The titles of what a file no longer has, in the order of the report; what the dossier no longer has either is not told. */
export const lostSections = async (access: StorageAccess, year: ReportYear, keys: readonly string[], i18n: I18n): Promise<readonly string[]> => {
  if (keys.length === 0) return [];
  const lost = new Set(keys);
  const titles = new Map([...partsNamed(lost, i18n), ...linesNamed(year, i18n), ...(await activitiesNamed(access, year, lost, i18n))]);
  return keys.flatMap((key) => titles.get(key) ?? []);
};
