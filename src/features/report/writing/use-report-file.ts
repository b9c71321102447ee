import { useRef, useState } from 'react';
import type { LeftOut } from '#documents/docx/template/safe-content';
import type { WrittenImage } from '#documents/docx/written-document';
import type { PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { codeOfLabel } from '#domain/record/code-of-label';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readTemplate } from '#storage/repositories/report-template.repository';
import { saveFile } from '#ui/save-file';
import type { ReportYear } from '../report-year';
import type { WritingProgress } from './gather-report';

/** What could not be placed in a report that was written. */
export interface NotPlaced {
  readonly photos: readonly PhotoLeftOut[];
  readonly unreadable: number;
  /** What the template of the organisation holds and was not taken. */
  readonly ofTemplate: readonly LeftOut[];
  /** The template that the dossier names and that this browser does not hold. */
  readonly withoutTemplate?: string | undefined;
}

export type Writing =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly progress: WritingProgress }
  | { readonly state: 'failed' }
  | { readonly state: 'written'; readonly notPlaced: NotPlaced };

const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Writes « Rapport (DOCX) » and hands it over; what writes it is fetched when it is first asked for, and it can be stopped at any moment. */
export const useReportFile = (year: ReportYear, drawCharts: () => Promise<readonly WrittenImage[]>) => {
  const i18n = useI18n();
  const access = useStorage();
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });
  const stop = useRef<AbortController>(null);

  const write = async (signal: AbortSignal): Promise<NotPlaced> => {
    const onProgress = (progress: WritingProgress): void => setWriting({ state: 'working', progress });
    onProgress({ step: 'reading' });
    const [{ gatherReport }, { docxInTemplate }, charts] = await Promise.all([import('./gather-report'), import('./docx-in-worker'), drawCharts()]);
    const template = await readTemplate(access.db, access.dossier);
    const { written, arranged, notTaken, unreadable } = await gatherReport(access, { year, charts, signal, onProgress }, i18n);
    onProgress({ step: 'writing' });
    const { file, leftOut } = await docxInTemplate({ written, ...(template?.bytes !== undefined && { template: template.bytes }) }, signal);
    const { edition, snapshot } = year;
    saveFile(i18n.m.reportDocument.fileName[arranged.detail](snapshot.year, edition && codeOfLabel(edition.funder.code, 'x')), file);
    return { photos: notTaken, unreadable, ofTemplate: leftOut, withoutTemplate: template?.bytes === undefined ? template?.name : undefined };
  };

  const run = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    try {
      setWriting({ state: 'written', notPlaced: await write(control.signal) });
    } catch (error) {
      setWriting({ state: isStopped(error) ? 'idle' : 'failed' });
    }
  };

  return { writing, run, stop: () => stop.current?.abort() };
};
