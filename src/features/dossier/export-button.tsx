import { Download } from 'lucide-react';
import { useState } from 'react';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readWholeDossier } from '#storage/repositories/whole-dossier.repository';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import styles from './dossier.module.css';

/** « jalon-mbm-2023-05-15.json »: plain letters, that every disk and mail takes. */
const fileName = (shortName: string): string => {
  const plain = shortName
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return ['jalon', plain, today()].filter(Boolean).join('-').concat('.json');
};

/** Takes the whole dossier away as one file that can be opened again. */
export const ExportButton = ({ shortName }: { readonly shortName: string }) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const [said, setSaid] = useState('');
  const words = m.dossier.exporting;
  const save = async (): Promise<void> => {
    try {
      const { tables } = await readWholeDossier(db, dossier);
      const name = fileName(shortName);
      saveFile(name, new Blob([JSON.stringify(writeDossierFile(dossier, tables))], { type: 'application/json' }));
      setSaid(words.done(name));
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.name : 'Error'));
    }
  };
  return (
    <div className={styles['export']}>
      <button type="button" className={buttons['ghost']} onClick={() => void save()}>
        <Download size={17} strokeWidth={2} aria-hidden="true" />
        {words.button}
      </button>
      <p className={styles['small']} role="status">
        {said}
      </p>
    </div>
  );
};
