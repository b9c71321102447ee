import { useMemo, type ReactNode } from 'react';
import { useLiveRead } from '#storage/live/storage-context';
import { readReportBesideProgramme } from '#storage/repositories/planned-against-done.repository';
import { useProgramme } from '../programme-shown';
import { DoneContextProvider, doneShown } from './done-shown';

/** Reads what was reported beside the programme; the page is there before it. */
export const DoneProvider = ({ children }: { readonly children: ReactNode }) => {
  const { year, actions } = useProgramme();
  const { data, error } = useLiveRead('report-beside-programme', [year], ({ db, dossier }) => readReportBesideProgramme(db, dossier, year));
  if (error !== null) throw error;
  const done = useMemo(() => (data === undefined ? null : doneShown(actions, data)), [actions, data]);
  return <DoneContextProvider value={done}>{children}</DoneContextProvider>;
};
