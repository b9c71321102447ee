import { useMemo, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import { proposedWorks, worksForNote } from '#domain/budget/note-works';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readReportActivities } from '#storage/repositories/report.repository';
import type { NamedChoice } from '#ui/forms/names-field';

export interface NoteWorks {
  readonly activities: readonly Activity[];
  readonly chosen: readonly NamedChoice[];
  readonly offered: readonly NamedChoice[];
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** What was chosen in one year. Another year starts from its own proposal. */
interface Chosen {
  readonly year: number;
  readonly ids: readonly string[];
}

/** The works of a year that a note may tell of, and those chosen: what is proposed, until someone changes it. Null while they are read. */
export const useNoteWorks = (year: number, territory: string | undefined): NoteWorks | null => {
  const { m, format } = useI18n();
  const { data, error } = useLiveRead('note-works', [year], ({ db, dossier }) => readReportActivities(db, dossier, year));
  const [changed, setChanged] = useState<Chosen | null>(null);
  const works = useMemo(() => (data === undefined ? null : worksForNote(data.records, territory)), [data, territory]);
  if (error !== null) throw error;
  if (works === null) return null;
  const ids = changed?.year === year ? changed.ids : proposedWorks(works).map(({ id }) => String(id));
  const activities = ids.flatMap((id) => works.find((work) => work.id === id) ?? []);
  const named = ({ id, title, status }: Activity): NamedChoice => ({ id, label: format.text(title), detail: m.statuses[status] });
  return {
    activities,
    chosen: activities.map(named),
    offered: works.map(named),
    add: (id) => setChanged({ year, ids: [...ids, id] }),
    remove: (id) => setChanged({ year, ids: ids.filter((other) => other !== id) }),
  };
};
