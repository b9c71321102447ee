import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ClipboardEvent } from 'react';
import { MOST_ROWS } from '#documents/tables/read/sheet';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { TextArea } from '#ui/forms/text-area';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { FileDrop } from '../file-drop';
import { useTaken } from '../given-files';
import { readFaultInWords } from './row-in-words';
import styles from './table-import.module.css';
import { LARGEST_TABLE } from './table-limits';
import type { TableProgress } from './table-requests';
import { useTableImport } from './use-table-import';

const ReadTable = lazy(async () => ({ default: (await import('./read-table-view')).ReadTableView }));

const ACCEPTED = '.xlsx,.xlsm,.ods,.csv,.tsv,.txt,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet';

const Progress = ({ progress, onCancel }: { readonly progress: TableProgress; readonly onCancel: () => void }) => {
  const { m } = useI18n();
  const words = m.tableImport;
  const step = words.progress[progress.step];
  return (
    <p role="status" className={styles['progress']}>
      <progress aria-hidden="true" {...(progress.share !== undefined && { value: progress.share })} />
      <span>{progress.share === undefined ? `${step}…` : words.share(step, Math.round(progress.share * 100))}</span>
      <button type="button" className={buttons['small']} onClick={onCancel}>
        {words.cancel}
      </button>
    </p>
  );
};

interface Props {
  /** Files of this kind that came, wherever they were given. */
  readonly given: readonly File[] | undefined;
  readonly onGiven: (files: readonly File[]) => void;
}

/** « Importer un tableau »: a file or copied cells, how they are read, what they bring, then one change. */
export const TableCard = ({ given, onGiven }: Props) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport;
  const table = useTableImport();
  const search = useUrlSearch();
  const { state, progress } = table;
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '') return;
    event.preventDefault();
    table.open({ type: 'pasted', text, name: words.pasted });
  };
  const chosen = ([file]: readonly File[]): void => {
    if (file !== undefined) table.open({ type: 'file', file });
  };
  const place = useTaken(given, chosen);
  return (
    <div ref={place}>
      <Card title={words.title} subtitle={words.how}>
        {state.step !== 'read' && (
          <>
            <FileDrop disabled={state.step === 'starting'} largest={LARGEST_TABLE} onFiles={onGiven} choose={words.choose} limit={words.limit(LARGEST_TABLE, MOST_ROWS)} accept={ACCEPTED} />
            <div className={styles['paste']} onPaste={paste}>
              <TextArea label={words.paste} description={words.pasteHow} rows={2} value="" onChange={(text) => text.trim() !== '' && table.open({ type: 'pasted', text, name: words.pasted })} />
            </div>
          </>
        )}
        {state.step === 'unreadable' && (
          <Notice tone="problem" title={words.unread(state.name)}>
            <p>
              {readFaultInWords(state.fault, i18n)} {words.unreadHow}
            </p>
          </Notice>
        )}
        {state.step === 'failed' && <Notice tone="problem"><p>{words.failed}</p></Notice>}
        {state.step === 'taken' && (
          <Notice
            actions={
              state.contents === 'actions' ? (
                <Link to="/programme" search={keptBetweenPages(search)} className={buttons['small']}>
                  {words.seeProgramme}
                </Link>
              ) : undefined
            }
          >
            <p>{state.added + state.changed === 0 ? words.doneNothing : `${words.done[state.contents](state.added, state.changed)}. ${words.undo}`}</p>
          </Notice>
        )}
        {state.step === 'read' && (
          <Suspense>
            <ReadTable table={table} read={state.read} isBusy={progress !== undefined} />
          </Suspense>
        )}
        {progress !== undefined && <Progress progress={progress} onCancel={table.cancel} />}
      </Card>
    </div>
  );
};
