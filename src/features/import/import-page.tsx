import { useI18n } from '#i18n/i18n-context';
import { LARGEST_BYTES } from '#storage/loading/largest-bytes';
import { Card } from '#ui/card/card';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { Notice } from '#ui/states/notice';
import { TakingCard } from './collect/taking-card';
import { AlreadyStored } from './already-stored';
import { FileDrop } from './file-drop';
import { useGivenFiles, useTaken, type Sorting } from './given-files';
import { Preview } from './preview';
import { RefusedFiles } from './refused-files';
import { RestoreCard } from './restore/restore-card';
import { TableCard } from './table/table-card';
import styles from './import.module.css';
import { useImport, type ImportState } from './use-import';

const Answer = ({ state, onConfirm, onCancel }: { readonly state: ImportState; readonly onConfirm: () => void; readonly onCancel: () => void }) => {
  const { m } = useI18n();
  switch (state.step) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <p role="status" className={styles['reading']}>
          <progress aria-hidden="true" /> {m.importing.reading}
        </p>
      );
    case 'refused':
      return <RefusedFiles refusal={state.refusal} />;
    case 'exists':
      return <AlreadyStored content={state.content} />;
    case 'preview':
    case 'saving':
      return <Preview content={state.content} files={state.files} saving={state.step === 'saving'} onConfirm={onConfirm} onCancel={onCancel} />;
  }
};

/** A file that was given at another place than its own goes to its own, and the page says so. */
const Moved = ({ moved }: Pick<Sorting, 'moved'>) => {
  const { m } = useI18n();
  const titles = { table: m.tableImport.title, entries: m.collect.taking.title, backup: m.backup.restore.title, dossier: m.importing.open.title };
  if (moved.length === 0) return null;
  return (
    <Notice>
      {moved.map(({ name, to }) => (
        <p key={name}>{m.importing.moved(name, titles[to])}</p>
      ))}
    </Notice>
  );
};

/** « Importer »: a dossier from files, all of it or nothing and never over one that is stored; entries made elsewhere; a backup. */
export const ImportPage = () => {
  const { m } = useI18n();
  const { state, read, confirm, cancel } = useImport();
  const { given, moved, give } = useGivenFiles();
  const place = useTaken(given.get('dossier'), read);
  const isBusy = state.step === 'reading' || state.step === 'saving';
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.import)}</title>
      <PageHeading title={m.importing.title} subtitle={m.importing.subtitle} />
      <div className={grid['stack']}>
        <Moved moved={moved} />
        <TableCard given={given.get('table')} onGiven={(files) => give('table', files)} />
        <TakingCard given={given.get('entries')} onGiven={(files) => give('entries', files)} />
        <RestoreCard given={given.get('backup')} onGiven={(files) => give('backup', files)} />
        <Card title={m.importing.open.title} subtitle={m.importing.open.how}>
          <div ref={place}>
            <FileDrop disabled={isBusy} largest={LARGEST_BYTES} onFiles={(files) => give('dossier', files)} />
          </div>
        </Card>
        <Answer state={state} onConfirm={confirm} onCancel={cancel} />
      </div>
    </>
  );
};
