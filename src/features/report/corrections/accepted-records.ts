import { withChanges, type TextChange } from '#documents/report/read-back/compare-text';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { Report } from '#domain/report/report';
import { choicesOf, placeKey, withChoice } from '#domain/report/report-choices';
import type { TakenTexts } from '#storage/commands/take-report-back';
import { newRecordId } from '#storage/new-record-id';
import type { Corrections, CorrectedText } from './find-corrections';

/** A change of a text, by the text and its rank there. */
export const changeKey = ({ key }: Pick<CorrectedText, 'key'>, rank: number): string => `${key} ${String(rank)}`;

const acceptedOf = (text: CorrectedText, accepted: ReadonlySet<string>): readonly TextChange[] => text.changes.filter((_, rank) => accepted.has(changeKey(text, rank)));

const withText = ({ reportText: before, ...activity }: Activity, changes: readonly TextChange[]): Activity => {
  const reportText = withChanges(before, changes);
  return { ...activity, ...(reportText !== undefined && { reportText }) };
};

const withIntroduction = (report: Report, { text }: CorrectedText, changes: readonly TextChange[]): Report => {
  if (text.type === 'activity') return report;
  const { introduction: before, ...section } = choicesOf(report).get(placeKey(text.place)) ?? { place: text.place };
  const introduction = withChanges(before, changes);
  return withChoice(report, { ...section, ...(introduction !== undefined && { introduction }) });
};

/** The records with the changes that were accepted, for one command. */
export const acceptedRecords = ({ texts, activities, report }: Corrections, accepted: ReadonlySet<string>, dossier: DossierId, year: number): TakenTexts => {
  const chosen = texts.map((text) => ({ text, changes: acceptedOf(text, accepted) })).filter(({ changes }) => changes.length > 0);
  const introductions = chosen.filter(({ text }) => text.text.type === 'introduction');
  const before: Report = report ?? { dossier, id: newRecordId(), rev: 0, year, sections: [] };
  return {
    activities: chosen.flatMap(({ text, changes }) => {
      const activity = text.text.type === 'activity' ? activities.get(text.text.id as ActivityId) : undefined;
      return activity === undefined ? [] : [withText(activity, changes)];
    }),
    report: introductions.length === 0 ? undefined : introductions.reduce((own, { text, changes }) => withIntroduction(own, text, changes), before),
  };
};
