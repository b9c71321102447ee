import { Link } from '@tanstack/react-router';
import { FileArchive, FileCode, FileSpreadsheet, Printer, type LucideIcon } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PhotosLeftOut } from '#ui/evidence/photos-left-out';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import type { FunderView } from '../funder-view';
import type { packFacts } from './pack-facts';
import styles from './pack.module.css';
import type { PackRecord } from './pack-record';
import { usePack, type PackFile, type PackWork } from './use-pack';

const ICONS: Readonly<Record<PackFile, LucideIcon>> = { html: FileCode, xlsx: FileSpreadsheet, files: FileArchive };

const Standing = ({ work, onStop }: { readonly work: PackWork; readonly onStop: () => void }) => {
  const { m } = useI18n();
  const words = m.funderPack.dialog;
  switch (work.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <WorkProgress label={words[work.file]} done={work.done} total={work.total} cancel={m.common.cancel} onCancel={onStop}>
          {words[work.step]}
        </WorkProgress>
      );
    case 'failed':
      return <Notice tone="problem">{words.failed}</Notice>;
    case 'written':
      return (
        <Notice>
          <p>{words.written(work.name)}</p>
          {work.gone > 0 && <p>{words.filesGone(work.gone)}</p>}
          <PhotosLeftOut title={words.photosLeftOut(work.leftOut.length)} photos={work.leftOut} />
        </Notice>
      );
  }
};

/** The report as it is made for this funder, as a page to print. */
const PrintLink = ({ view, record: { snapshot, territory } }: { readonly view: FunderView; readonly record: PackRecord }) => {
  const { m } = useI18n();
  const words = m.funderPack.dialog;
  return (
    <Link className={buttons['ghost']} to="/rapport" search={{ annee: String(snapshot.year), financeur: view.funder.id, ...(territory !== undefined && { territoire: territory.code }) }}>
      <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
      {words.print}
    </Link>
  );
};

/** The files that a pack is handed over as, each by its button. */
export const PackFilesCard = ({ view, record, facts }: { readonly view: FunderView; readonly record: PackRecord; readonly facts: ReturnType<typeof packFacts> }) => {
  const { m } = useI18n();
  const words = m.funderPack.dialog;
  const { work, run, stop } = usePack(view, record);
  const button = (file: PackFile, look: 'primary' | 'ghost', isEmpty = false) => {
    const Icon = ICONS[file];
    return (
      <button type="button" className={buttons[look]} disabled={work.state === 'working' || isEmpty} onClick={() => void run(file)}>
        <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
        {words[file]}
      </button>
    );
  };
  return (
    <div className={styles['part']}>
      <div className={styles['files']}>
        {button('html', 'primary')}
        {button('xlsx', 'ghost')}
        {button('files', 'ghost', facts.files === 0)}
        <PrintLink view={view} record={record} />
      </div>
      <p className={styles['how']}>{words.htmlHow}</p>
      <p className={styles['how']}>{words.filesCount(facts.files)}</p>
      <Standing work={work} onStop={stop} />
    </div>
  );
};
