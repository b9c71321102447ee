import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { SourceDocument } from '#domain/dossier/dossier';
import type { Measure } from '#domain/measures/measure';
import type { ActivityId, DocumentId, MeasureId } from '#domain/record/id';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';

interface Words {
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
}

const Context = createContext<Words | null>(null);

/** The records behind the figures in view: titles, words and sources. */
export const useActivityWords = (): Words => {
  const words = use(Context);
  if (words === null) throw new Error('The words of activities are read outside of a view');
  return words;
};

interface Props {
  readonly ids: readonly ActivityId[];
  readonly children: ReactNode;
}

/** Reads the whole records of the activities that a view names, and holds the view's place until they are there. */
export const ActivityWords = ({ ids, children }: Props) => {
  const unique = useMemo(() => [...new Set(ids)], [ids]);
  const documents = useDocuments();
  const { data, error } = useLiveRead('activities-by-id', unique, ({ db, dossier }) => readActivitiesById(db, dossier, unique));
  const words = useMemo(() => {
    const activities = data?.records ?? [];
    return {
      documents,
      activities: new Map(activities.map((activity) => [activity.id, activity])),
      measures: new Map(activities.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure] as const))),
    };
  }, [data, documents]);
  if (error !== null) throw error;
  if (data === undefined) return <PageLoading />;
  return (
    <Context value={words}>
      <RefusedRecords refused={data.refused} />
      {children}
    </Context>
  );
};
