import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readLastConvention } from '#storage/repositories/next-programme.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from '../dossiers.module.css';
import { NextConventionDialog } from './next-convention-dialog';

/** « Ouvrir la convention suivante », beside the year to open: a new one after the last, which stays whole. */
export const NextConventionCard = () => {
  const { m, format } = useI18n();
  const [open, setOpen] = useState(false);
  const { data, error } = useLiveRead('last-convention', [], ({ db, dossier }) => readLastConvention(db, dossier));
  if (error !== null) throw error;
  if (data === undefined || data === null) return null;
  const words = m.nextConvention;
  return (
    <Card title={words.title} subtitle={words.how(format.text(data.title))}>
      <div className={styles['year']}>
        <button type="button" className={buttons['ghost']} onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </div>
      {open && <NextConventionDialog before={data} onClose={() => setOpen(false)} />}
    </Card>
  );
};
