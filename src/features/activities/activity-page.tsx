import { useParams } from '@tanstack/react-router';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivitySheet, type ActivitySheet } from '#storage/repositories/activity-sheet.repository';
import { PageHeading } from '#ui/page/page-heading';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { ActivityView } from './activity-view';
import { UnknownActivity } from './unknown-activity';

/** The id of the address, which names an activity only if the record has one of that id. */
const useActivityId = (): ActivityId => {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  return id as ActivityId;
};

/** A record that its schema refuses is named with its fault, and not shown as if it held. */
const RefusedActivity = ({ sheet }: { readonly sheet: ActivitySheet }) => {
  const { m } = useI18n();
  return (
    <>
      <PageHeading title={m.activities.sheet.refusedTitle} />
      <RefusedRecords refused={sheet.activity.refused} />
    </>
  );
};

const Sheet = ({ sheet }: { readonly sheet: ActivitySheet }) => {
  const [activity] = sheet.activity.records;
  return activity === undefined ? <RefusedActivity sheet={sheet} /> : <ActivityView activity={activity} sheet={sheet} />;
};

/** « Activité » : all that is recorded of one activity, each fact with its source. */
export const ActivityPage = () => {
  const id = useActivityId();
  const { data: sheet, error } = useLiveRead('activity-sheet', [id], ({ db, dossier }) => readActivitySheet(db, dossier, id));
  if (error !== null) throw error;
  if (sheet === undefined) return <PageLoading />;
  return sheet === null ? <UnknownActivity /> : <Sheet sheet={sheet} />;
};
