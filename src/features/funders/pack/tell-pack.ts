import type { Pack, PackActivity, PackChart, PackChoice, PackGroup } from '#documents/pack/pack-content';
import { partBlocks } from '#documents/report/part-blocks';
import { proseBlocks } from '#documents/report/prose';
import type { ReportContent } from '#documents/report/report-content';
import type { ReportWords } from '#documents/report/report-words';
import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { ReportPart } from '#domain/report/report-parts';
import { doneByKind } from '#domain/results/done-by-kind';
import type { Progress } from '#domain/results/progress';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { scopeActivities } from '#domain/results/scope';
import type { I18n } from '#i18n/i18n-context';
import type { FunderView } from '../funder-view';
import { grantBlocks } from './grant-blocks';
import type { PackRecord } from './pack-record';
import { pieceBlocks } from './piece-blocks';
import { figuresOf } from './told-figures';
import { versionBlocks, type PackVersion } from './version-blocks';

/** What a pack is told from. */
export interface PackToTell {
  readonly view: FunderView;
  readonly record: PackRecord;
  readonly report: { readonly content: ReportContent; readonly words: ReportWords };
  readonly version: PackVersion;
}

/** Parts of the report that are told before its activities, and after them; the others are lists of what the filters find. */
const FIRST: ReadonlySet<ReportPart> = new Set(['foreword', 'summary', 'key_figures']);
const LAST: ReadonlySet<ReportPart> = new Set(['press', 'postponed', 'others_works']);

const partsIn = (chosen: ReadonlySet<ReportPart>, { content, words }: PackToTell['report']): Pack['before'] =>
  content.arranged.parts
    .filter(({ part }) => chosen.has(part))
    .map((part) => partBlocks(part, content, words))
    .filter((blocks) => blocks.length > 0);

const openingOf = ({ view, record, version }: PackToTell, { m, format }: I18n): readonly string[] => {
  const { opening } = m.funderPack;
  return [
    opening.organisation(format.text(record.snapshot.dossier.organisation.name)),
    opening.funder(format.text(view.funder.name)),
    record.territory === undefined ? opening.whole : opening.territory(format.text(record.territory.label)),
    opening.day(format.day(version.on)),
    opening.offline,
  ];
};

/** What is not known of a progress is left to the working pages, as in the report. */
const TOLD_STATUSES = ACTIVITY_STATUSES.filter((status) => status !== 'unknown');

const progressChart = ({ record: { snapshot, territory } }: PackToTell, { m, format }: I18n): readonly PackChart[] => {
  const { progress: words, total } = m.funderPack;
  const lines = conventionInYear(snapshot, snapshot.year);
  const { goals, elsewhere } = progressByGoal(lines, scopeActivities(snapshot.activities, { year: snapshot.year, territory: territory?.code }).activities);
  const rows = [
    ...goals.map(({ goal, progress }) => ({ label: m.report.goal(lines.goals.find(({ id }) => id === goal)?.code ?? '', format.text(lines.goals.find(({ id }) => id === goal)?.title ?? '')), progress })),
    ...(elsewhere.total === 0 ? [] : [{ label: words.elsewhere, progress: elsewhere }]),
  ].filter(({ progress }) => progress.total > 0);
  const present = TOLD_STATUSES.filter((status) => rows.some(({ progress }) => progress.byStatus[status] > 0));
  const valuesOf = ({ byStatus }: Progress) => present.map((status) => byStatus[status]);
  if (rows.length === 0) return [];
  return [
    {
      title: words.title,
      how: words.how,
      what: words.goal,
      total,
      series: present.map((status) => ({ label: m.statuses[status], look: status })),
      rows: rows.map(({ label, progress }) => ({ label, total: progress.total, values: valuesOf(progress) })),
    },
  ];
};

const kindsChart = ({ record: { snapshot, territory } }: PackToTell, { m }: I18n): readonly PackChart[] => {
  const { kinds: words, total } = m.funderPack;
  const kinds = doneByKind(scopeActivities(snapshot.activities, { year: snapshot.year, territory: territory?.code }).activities);
  if (kinds.length === 0) return [];
  return [
    {
      title: words.title,
      how: words.how,
      what: words.kind,
      total,
      series: [{ label: m.statuses.completed, look: 'completed' }],
      rows: kinds.map(({ kind, count, completed }) => ({ label: m.kindsPlural[kind], total: count, values: [completed] })),
    },
  ];
};

const groupsOf = ({ record: { concerned, snapshot } }: PackToTell, { m, format }: I18n): readonly PackGroup[] => {
  const words = m.funderPack;
  const objectives = new Map(snapshot.objectives.map((objective) => [objective.id, objective]));
  const apart = (title: string, how: string | undefined, activities: readonly Activity[]): readonly PackGroup[] => (activities.length === 0 ? [] : [{ title, how, activities }]);
  return [
    ...concerned.byObjective.map(({ objective, activities }): PackGroup => {
      const { code = '', title = '' } = objectives.get(objective) ?? {};
      return { title: m.report.objective(code, format.text(title)), how: undefined, activities };
    }),
    ...apart(words.elsewhere, undefined, concerned.elsewhere),
    ...apart(words.named, words.namedHow, concerned.named),
    ...apart(words.unplaced, words.unplacedHow, concerned.unplaced),
  ];
};

const choicesOf = (groups: readonly PackGroup[], { record: { snapshot } }: PackToTell, { m, format }: I18n): Pack['choices'] => {
  const all = groups.flatMap(({ activities }) => activities);
  const [objectives, kinds, statuses] = [new Set(all.map(({ objective }) => objective)), new Set(all.map(({ kind }) => kind)), new Set(all.map(({ status }) => status))];
  return {
    objectives: snapshot.objectives.filter(({ id }) => objectives.has(id)).map(({ id, code, title }): PackChoice => ({ value: id, label: m.report.objective(code, format.text(title)) })),
    kinds: ACTIVITY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ value: kind, label: m.kinds[kind] })),
    statuses: TOLD_STATUSES.filter((status) => statuses.has(status)).map((status) => ({ value: status, label: m.statuses[status] })),
  };
};

/** An activity that stands under its objective does not tell its code again. */
const activityOf = (activity: Activity, withCode: boolean, { record, report: { words } }: PackToTell, i18n: I18n): PackActivity => ({
  title: words.activityTitle(activity, withCode),
  meta: [i18n.m.kinds[activity.kind], ...words.meta(activity)].join(words.between),
  prose: proseBlocks(activity.reportText, { type: 'activity', id: activity.id }, words.prose),
  figures: figuresOf(activity, record, i18n),
  lines: words.lines(activity),
  photos: activity.photos.map((photo) => ({ activity, photo, ...words.photo(activity, photo) })),
});

/** « Dossier financeur (HTML) » in words; its activities are told as they are written. */
export const tellPack = (given: PackToTell, i18n: I18n): Pack => {
  const { view, record, report, version } = given;
  const { m, format, locale } = i18n;
  const { year } = record.snapshot;
  const { title, fileNames: _names, dialog: _dialog, ...words } = m.funderPack;
  const groups = groupsOf(given, i18n);
  const placed = new Set(record.concerned.byObjective.flatMap(({ activities }) => activities));
  return {
    language: locale,
    title: title(year),
    subtitle: report.words.subtitle,
    opening: openingOf(given, i18n),
    before: [...partsIn(FIRST, report), grantBlocks(view, year, i18n), pieceBlocks(record, i18n)],
    charts: [...progressChart(given, i18n), ...kindsChart(given, i18n)],
    groups,
    after: [...partsIn(LAST, report), versionBlocks(version, i18n)],
    choices: choicesOf(groups, given, i18n),
    tell: (activity) => activityOf(activity, !placed.has(activity), given, i18n),
    number: format.number,
    words,
  };
};
