import { useRef, useState } from 'react';
import type { ReadBackFault, ReportBack } from '#documents/report/read-back/read-report-back';
import type { Refusal } from '#domain/journal/refusal';
import { useI18n } from '#i18n/i18n-context';
import { takeReportBack } from '#storage/commands/take-report-back';
import { useStorage } from '#storage/live/storage-context';
import type { ReportYear } from '../report-year';
import { acceptedRecords } from './accepted-records';
import { findCorrections, type Corrections, type OriginFault } from './find-corrections';
import { readBackInWorker } from './read-back-in-worker';

export type CorrectionsState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' | 'failed'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly fault: OriginFault | { readonly code: ReadBackFault } }
  | { readonly step: 'found'; readonly name: string; readonly corrections: Corrections; readonly busy: boolean; readonly refusal?: Refusal }
  | { readonly step: 'taken'; readonly count: number };

/** One corrected report, from its file to its change; what was chosen last is what is shown. */
export const useCorrections = (year: ReportYear) => {
  const i18n = useI18n();
  const access = useStorage();
  const [state, setState] = useState<CorrectionsState>({ step: 'idle' });
  const last = useRef<{ readonly name: string; readonly back?: ReportBack }>({ name: '' });

  const compare = async (name: string, back: ReportBack, refusal?: Refusal): Promise<void> => {
    const own = last.current;
    const found = await findCorrections(access, year, back, i18n);
    if (last.current !== own) return;
    setState(found.ok ? { step: 'found', name, corrections: found.value, busy: false, ...(refusal !== undefined && { refusal }) } : { step: 'refused', name, fault: found.reason });
  };

  const read = async (file: File): Promise<void> => {
    const { name } = file;
    const own = { name };
    last.current = own;
    setState({ step: 'reading', name });
    const back = await readBackInWorker(file);
    if (last.current !== own) return;
    if (!back.ok) {
      setState({ step: 'refused', name, fault: { code: back.reason } });
      return;
    }
    last.current = { name, back: back.value };
    await compare(name, back.value);
  };

  /** Writes what was accepted; what changed meanwhile is read and compared again, and nothing is written. */
  const take = async (corrections: Corrections, accepted: ReadonlySet<string>): Promise<void> => {
    const { name, back } = last.current;
    if (back === undefined) return;
    setState({ step: 'found', name, corrections, busy: true });
    const { db, dossier } = access;
    const taken = await takeReportBack(db, dossier, acceptedRecords(corrections, accepted, dossier, year.snapshot.year), name);
    if (taken.ok) setState({ step: 'taken', count: accepted.size });
    else await compare(name, back, taken.reason);
  };

  const failing = (name: string, work: Promise<void>): void => void work.catch(() => setState({ step: 'failed', name }));

  return {
    state,
    read: (file: File) => failing(file.name, read(file)),
    take: (corrections: Corrections, accepted: ReadonlySet<string>) => failing(last.current.name, take(corrections, accepted)),
  };
};
