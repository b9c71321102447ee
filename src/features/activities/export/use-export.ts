import { useRef, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readNamedInTable } from '#storage/repositories/table-export.repository';
import { writeToClipboard } from '#ui/clipboard';
import { paced } from '#ui/paced-work';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import { MOST_COPIED, type ExportState, type TableFormat } from './export-state';
import { viewDocument, type View } from './view-document';
import { writeFile } from './write-file';

class Stopped extends Error {}

/** Second tellings are rows of the file too, and count nowhere. */
const retoldIn = ({ known, activities }: View): number => activities.filter(({ id }) => known.byId.get(id)?.counted.toldElsewhere === true).length;

/** Writes the view to a file or to the clipboard, a little at a time so that the page answers meanwhile. */
export const useExport = (viewOf: (activities: View['activities']) => View) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const stopped = useRef(false);
  const documentOf = async (view: View) => viewDocument(view, await readNamedInTable(db, dossier), today(), i18n);
  const write = async (format: TableFormat, activities: View['activities']): Promise<void> => {
    stopped.current = false;
    const view = viewOf(activities);
    const total = activities.length;
    const pace = paced((done) => {
      if (stopped.current) throw new Stopped();
      setState({ step: 'writing', done, total });
    });
    setState({ step: 'writing', done: 0, total });
    try {
      const { content, cuts } = await writeFile(format, await documentOf(view), pace);
      const file = i18n.m.tableExport.fileName(view.known.snapshot.year, format);
      saveFile(file, content);
      setState({ step: 'written', format, file, count: total, retold: retoldIn(view), cuts });
    } catch (error) {
      setState(error instanceof Stopped ? { step: 'idle' } : { step: 'failed', why: 'failed' });
    }
  };
  const copy = async (activities: View['activities']): Promise<void> => {
    if (activities.length > MOST_COPIED) {
      setState({ step: 'failed', why: 'too-many' });
      return;
    }
    try {
      const [{ clipboardTable }, document] = await Promise.all([import('#documents/tables/write/write-clipboard'), documentOf(viewOf(activities))]);
      setState((await writeToClipboard(clipboardTable(document))) ? { step: 'copied', count: activities.length } : { step: 'failed', why: 'refused' });
    } catch {
      setState({ step: 'failed', why: 'refused' });
    }
  };
  const stop = (): void => {
    stopped.current = true;
  };
  return { state, write, copy, stop, close: () => setState({ step: 'idle' }) };
};
