import { Link } from '@tanstack/react-router';
import type { Dossier } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { setCurrentDossier } from '#storage/current-dossier';
import { useStorage } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { startOver } from '#ui/url/start-over';
import styles from './dossier.module.css';

const Other = ({ dossier, isCurrent }: { readonly dossier: Dossier; readonly isCurrent: boolean }) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const words = m.dossier.others;
  const open = async (id: DossierId): Promise<void> => {
    await setCurrentDossier(db, id);
    startOver();
  };
  return (
    <li className={styles['other']}>
      <span>
        <b>{format.text(dossier.title)}</b>
        <span className={styles['detail']}>{format.text(dossier.organisation.name)}</span>
      </span>
      {isCurrent ? (
        <em>{words.current}</em>
      ) : (
        <button type="button" className={buttons['small']} onClick={() => void open(dossier.id)}>
          {words.open} <span className="visually-hidden">{words.openNamed(format.text(dossier.title))}</span>
        </button>
      )}
    </li>
  );
};

/** The dossiers stored in this browser: one is open, the others can be. */
export const OtherDossiersCard = ({ dossiers }: { readonly dossiers: readonly Dossier[] }) => {
  const { m } = useI18n();
  const { dossier: current } = useStorage();
  const words = m.dossier.others;
  return (
    <Card
      title={words.title}
      subtitle={words.how}
      actions={
        <Link to="/importer" className={buttons['link']}>
          {words.bring}
        </Link>
      }
    >
      <ul>
        {dossiers.map((dossier) => (
          <Other key={dossier.id} dossier={dossier} isCurrent={dossier.id === current} />
        ))}
      </ul>
    </Card>
  );
};
