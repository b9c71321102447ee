import type { FolderContent } from '#documents/docx/session-folder-document';
import type { OperationalObjective } from '#domain/objectives/objective';
import { changesByPlace, type ChangedRecord } from '#domain/reviews/versions/change-groups';
import type { VersionStep } from '#domain/reviews/versions/version-change';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { tellStep } from '#i18n/changes/tell-step';
import type { I18n } from '#i18n/i18n-context';
import type { FolderRead } from './read-folder';
import type { SinceSession } from './since-session';

type Since = NonNullable<FolderContent['since']>;

/** What a committee reads of a change: the wording of a record and its links are for the page that compares versions. */
const isTold = ({ what }: VersionStep): boolean => what !== 'linked' && what !== 'unlinked' && what !== 'corrected';

const stepInWords = (step: VersionStep, { names }: VersionComparison, i18n: I18n): readonly string[] => {
  const words = i18n.m.sessionDocuments.since;
  if (step.what === 'added' || step.what === 'removed') return [words.acts[step.what]];
  if (step.what === 'completed') return [i18n.m.statuses.completed.toLocaleLowerCase()];
  return tellStep(step, names, i18n).map((told) => words.told(told.label.toLocaleLowerCase(), 'from' in told ? told.from : '', 'to' in told ? told.to : ''));
};

const lineOf = ({ name, steps }: ChangedRecord, comparison: VersionComparison, i18n: I18n): string =>
  i18n.m.sessionDocuments.since.line(i18n.format.text(name.title ?? ''), steps.flatMap((step) => stepInWords(step, comparison, i18n)).join(' ; '));

/** « Depuis le dernier comité »: by objective, one short line an activity or planned action. */
const sinceInWords = (comparison: VersionComparison, i18n: I18n): Since => {
  const changes = comparison.changes.filter(({ table, step }) => (table === 'activities' || table === 'plannedActions') && isTold(step));
  return changesByPlace({ ...comparison, changes }, null).map(({ place, records }) => ({
    objective: place === null ? i18n.m.versions.elsewhere : `${place.code} ${i18n.format.text(place.shortTitle)}`,
    lines: records.map((record) => lineOf(record, comparison, i18n)),
  }));
};

/** Without a version to compare to: by objective, what is dated since the session before, with where it stands. */
const datedInWords = ({ activities }: SinceSession, objectives: readonly OperationalObjective[], i18n: I18n): Since =>
  objectives.flatMap(({ id, code, shortTitle }) => {
    const own = activities.get(id) ?? [];
    const lines = own.map(({ title, status }) => i18n.m.sessionDocuments.since.line(i18n.format.text(title), i18n.m.statuses[status].toLocaleLowerCase()));
    return lines.length === 0 ? [] : [{ objective: `${code} ${i18n.format.text(shortTitle)}`, lines }];
  });

/** What the folder says of what is new, and under which title; no lines when there is nothing to go by. */
export const sincePart = ({ since }: FolderRead, objectives: readonly OperationalObjective[], i18n: I18n): { readonly title: string; readonly none: string; readonly lines: Since | null } => {
  const words = i18n.m.sessionDocuments.since;
  if (since === null) return { title: '', none: '', lines: null };
  if (since.from === 'dates') return { title: words.titleDated(i18n.format.day(since.day)), none: '', lines: datedInWords(since, objectives, i18n) };
  const { version, comparison } = since;
  return { title: words.title(i18n.format.day(version.date)), none: comparison === null ? words.unreadable : words.none, lines: comparison === null ? [] : sinceInWords(comparison, i18n) };
};
