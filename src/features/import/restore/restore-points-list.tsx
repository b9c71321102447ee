import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { listRestorePoints, readRestorePoint } from '#storage/backup/restore-points';
import type { RestorePoint } from '#storage/database';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import styles from './restore.module.css';
import type { Source } from './use-restore';

interface Props {
  readonly disabled: boolean;
  readonly onSource: (source: Source) => void;
}

const NONE: readonly RestorePoint[] = [];

/** The open dossier as it was before each of the last restores; nothing is shown while there was none. */
export const RestorePointsList = ({ disabled, onSource }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const [gone, setGone] = useState(false);
  const { data: points = NONE, error } = useLiveRead('restore-points', [], (access) => listRestorePoints(access.db, access.dossier));
  if (error !== null) throw error;
  const words = m.backup.restore;
  const take = async (point: RestorePoint): Promise<void> => {
    const file = await readRestorePoint(db, point);
    setGone(file === undefined);
    if (file !== undefined) onSource({ name: words.pointName(point.createdAt), file });
  };
  if (points.length === 0) return null;
  return (
    <div className={styles['points']}>
      <h3>{words.points}</h3>
      <p className={styles['small']}>{words.pointsHow}</p>
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            <span>
              {words.point(point.createdAt, point.before)} ({format.bytes(point.size)})
            </span>
            <button type="button" className={buttons['small']} disabled={disabled} onClick={() => void take(point)}>
              {words.takePoint} <span className="visually-hidden">{words.pointName(point.createdAt)}</span>
            </button>
          </li>
        ))}
      </ul>
      {gone && <p role="status">{words.pointGone}</p>}
    </div>
  );
};
