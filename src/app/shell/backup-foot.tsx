import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { backupAge } from '#storage/backup/backup-age';
import { useLiveRead } from '#storage/live/storage-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './shell.module.css';

/** After so many days with changes, the reminder stands out. */
const REMIND_AFTER_DAYS = 7;

/** How old the last backup is, at the foot of the navigation, with the way to make one. */
export const BackupFoot = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { data: age } = useLiveRead('backup-age', [], ({ db, dossier }) => backupAge(db, dossier));
  if (age === undefined) return null;
  const overdue = age.changesSince > 0 && (age.never || age.days >= REMIND_AFTER_DAYS);
  return (
    <p className={styles['backup']} data-overdue={overdue}>
      {age.never ? m.backup.never(age.changesSince) : m.backup.age(age.days, age.changesSince)}{' '}
      <Link to="/dossier" search={kept}>
        {m.history.toBackup}
      </Link>
    </p>
  );
};
