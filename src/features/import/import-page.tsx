import { useI18n } from '#i18n/i18n-context';
import { LARGEST_BYTES } from '#storage/loading/largest-bytes';
import { Card } from '#ui/card/card';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { TakingCard } from './collect/taking-card';
import { AlreadyStored } from './already-stored';
import { FileDrop } from './file-drop';
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

/** « Importer »: a dossier from files, all of it or nothing and never over one that is stored; entries made elsewhere; a backup. */
export const ImportPage = () => {
  const { m } = useI18n();
  const { state, read, confirm, cancel } = useImport();
  const isBusy = state.step === 'reading' || state.step === 'saving';
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.import)}</title>
      <PageHeading title={m.importing.title} subtitle={m.importing.subtitle} />
      <div className={grid['stack']}>
        <Card title={m.importing.open.title} subtitle={m.importing.open.how}>
          <FileDrop disabled={isBusy} largest={LARGEST_BYTES} onFiles={read} />
        </Card>
        <Answer state={state} onConfirm={confirm} onCancel={cancel} />
        <TakingCard />
        <TableCard />
        <RestoreCard />
      </div>
    </>
  );
};
