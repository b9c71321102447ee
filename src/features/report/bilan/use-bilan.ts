import { useRef, useState } from 'react';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readTemplate } from '#storage/repositories/report-template.repository';
import { saveFile } from '#ui/save-file';
import type { BilanProgress } from './gather-bilan';
import { spanOfYears } from './span-of-years';

export type BilanWriting = { readonly state: 'idle' } | { readonly state: 'working'; readonly progress: BilanProgress } | { readonly state: 'failed' };

const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Writes « Bilan de la convention (DOCX) » beside the page, in the template of the organisation when it has one, and hands it over; it can be stopped at any moment. */
export const useBilan = () => {
  const i18n = useI18n();
  const access = useStorage();
  const [writing, setWriting] = useState<BilanWriting>({ state: 'idle' });
  const stop = useRef<AbortController>(null);

  const write = async (convention: Convention, signal: AbortSignal): Promise<void> => {
    const onProgress = (progress: BilanProgress): void => setWriting({ state: 'working', progress });
    onProgress({ step: 'reading' });
    const [{ gatherBilan }, { docxInTemplate }, template] = await Promise.all([import('./gather-bilan'), import('../writing/docx-in-worker'), readTemplate(access.db, access.dossier), i18n.loadMessages('indicators')]);
    const written = await gatherBilan(access, { convention, signal, onProgress }, i18n);
    onProgress({ step: 'writing' });
    const { file } = await docxInTemplate({ written, ...(template?.bytes !== undefined && { template: template.bytes }) }, signal);
    saveFile(i18n.m.bilan.fileName(spanOfYears(convention.years)), file);
  };

  const run = async (convention: Convention): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    try {
      await write(convention, control.signal);
      setWriting({ state: 'idle' });
    } catch (error) {
      setWriting({ state: isStopped(error) ? 'idle' : 'failed' });
    }
  };

  return { writing, run: (convention: Convention) => void run(convention), stop: () => stop.current?.abort() };
};
