import { useEffect, useRef, useState } from 'react';
import type { PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { codeOfLabel } from '#domain/record/code-of-label';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { hashInWorker } from '#storage/versions/versions-in-worker';
import { paced } from '#ui/paced-work';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import type { FunderView } from '../funder-view';
import { packFiles, sentFiles } from './pack-files';
import type { PackRecord } from './pack-record';
import { useReportSource } from './report-source';

export type PackFile = 'html' | 'xlsx' | 'files';

export type PackWork =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'working'; readonly file: PackFile; readonly step: 'reading' | 'telling' | 'pictures' | 'writing'; readonly done?: number; readonly total?: number }
  | { readonly state: 'written'; readonly name: string; readonly gone: number; readonly leftOut: readonly PhotoLeftOut[] };

/** Told how far the work is; throws once it was stopped. */
type GoOn = (next: PackWork) => void;

/** The content of a file, how many files this browser does not hold, and the photos that are not in it. */
interface WrittenContent {
  readonly content: Blob;
  readonly gone?: number;
  readonly leftOut?: readonly PhotoLeftOut[];
}

/** Writes the content of each file of a pack; what writes it is fetched when it is first asked for. */
const usePackContent = (view: FunderView, record: PackRecord) => {
  const i18n = useI18n();
  const access = useStorage();
  const tellReport = useReportSource();
  const { year } = record.snapshot;

  const html = async (goOn: GoOn): Promise<WrittenContent> => {
    const [{ report, ...told }, hash, { tellPack }, { writePack }, { drawPackPhotos }] = await Promise.all([
      tellReport(access, { year, territory: record.territory?.code }, i18n),
      hashInWorker(access.db, access.dossier),
      import('./tell-pack'),
      import('#documents/pack/write-pack'),
      import('./draw-pack-photos'),
    ]);
    const total = record.concerned.count + record.concerned.unplaced.length;
    const telling = (done: number): void => goOn({ state: 'working', file: 'html', step: 'telling', done, total });
    telling(0);
    const version = { now: hash.ok ? hash.value : null, kept: record.versions, report: report?.version, on: today() };
    let leftOut: readonly PhotoLeftOut[] = [];
    const content = await writePack(tellPack({ view, record, report: told, version }, i18n), paced(telling), async (photos, room) => {
      const placed = await drawPackPhotos(access, photos, room, (done) => goOn({ state: 'working', file: 'html', step: 'pictures', done, total: photos.length }));
      ({ leftOut } = placed);
      return placed.drawn;
    });
    return { content, leftOut };
  };

  const xlsx = async (goOn: GoOn): Promise<Blob> => {
    const [{ packSheets }, { xlsxInWorker }] = await Promise.all([import('./pack-sheets'), import('./xlsx-in-worker')]);
    goOn({ state: 'working', file: 'xlsx', step: 'writing' });
    return xlsxInWorker(packSheets({ view, record, on: today() }, i18n));
  };

  const files = (goOn: GoOn) => {
    const sent = sentFiles(record);
    return packFiles(access, sent, (done) => goOn({ state: 'working', file: 'files', step: 'writing', done, total: sent.length }));
  };

  return async (file: PackFile, goOn: GoOn): Promise<WrittenContent> => {
    switch (file) {
      case 'files':
        return files(goOn);
      case 'html':
        return html(goOn);
      case 'xlsx':
        return { content: await xlsx(goOn) };
    }
  };
};

/** Writes the files of a pack one at a time and hands them over; each can be stopped at any moment. */
export const usePack = (view: FunderView, record: PackRecord) => {
  const { m } = useI18n();
  const contentOf = usePackContent(view, record);
  const [work, setWork] = useState<PackWork>({ state: 'idle' });
  const control = useRef<AbortController>(null);

  const stop = (): void => {
    control.current?.abort();
    setWork({ state: 'idle' });
  };
  // A dialog that is closed meanwhile wants no file any more.
  useEffect(() => () => control.current?.abort(), []);

  const run = async (file: PackFile): Promise<void> => {
    const { signal } = (control.current = new AbortController());
    const goOn: GoOn = (next) => {
      signal.throwIfAborted();
      setWork(next);
    };
    try {
      goOn({ state: 'working', file, step: 'reading' });
      const name = m.funderPack.fileNames[file](record.snapshot.year, codeOfLabel(view.funder.code, 'x'));
      const { content, gone = 0, leftOut = [] } = await contentOf(file, goOn);
      goOn({ state: 'written', name, gone, leftOut });
      saveFile(name, content);
    } catch {
      if (!signal.aborted) setWork({ state: 'failed' });
    }
  };

  return { work, run, stop };
};
