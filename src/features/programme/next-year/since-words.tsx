import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readContinuityOfProgramme } from '#storage/repositories/continuity.repository';

/** « depuis 2021, reportée deux fois »: what goes further back than the year before, or was put off already. */
export const SinceWords = ({ action: { id, year } }: { readonly action: PlannedAction }) => {
  const { m } = useI18n();
  const { data, error } = useLiveRead('programme-continuity', [year], ({ db, dossier }) => readContinuityOfProgramme(db, dossier, year));
  if (error !== null) throw error;
  const found = data?.get(id);
  if (found === undefined || (found.since >= year - 1 && found.postponed === 0)) return null;
  return <span>{m.continuity.since(found.since, found.postponed)}</span>;
};
