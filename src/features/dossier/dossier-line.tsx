import { Copy, Pencil, Trash2, type LucideIcon } from 'lucide-react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { setCurrentDossier } from '#storage/current-dossier';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import { startOver } from '#ui/url/start-over';
import styles from './dossiers.module.css';

interface ActProps {
  readonly Icon: LucideIcon;
  readonly label: string;
  readonly which: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

const Act = ({ Icon, label, which, disabled, onClick }: ActProps) => (
  <button type="button" className={buttons['small']} disabled={disabled} onClick={onClick}>
    <Icon aria-hidden="true" size={15} strokeWidth={1.8} />
    {label} <span className="visually-hidden">{which}</span>
  </button>
);

interface Props {
  readonly dossier: Dossier;
  readonly isCurrent: boolean;
  readonly disabled: boolean;
  readonly onRename: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One dossier of this browser, and what can be done with it. */
export const DossierLine = ({ dossier, isCurrent, disabled, onRename, onDuplicate, onDelete }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { others } = m.dossier;
  const words = m.dossiers;
  const title = format.text(dossier.title);
  const which = words.which(title);
  const open = async (): Promise<void> => {
    await setCurrentDossier(db, dossier.id);
    startOver();
  };
  return (
    <li className={styles['line']} data-current={isCurrent}>
      <span>
        <b>{title}</b> {isCurrent && <span className={styles['current']}>{others.current}</span>}
        <span className={styles['detail']}>{format.text(dossier.organisation.name)}</span>
      </span>
      <span className={styles['acts']}>
        {!isCurrent && (
          <button type="button" className={buttons['small']} disabled={disabled} onClick={() => void open()}>
            {others.open} <span className="visually-hidden">{others.openNamed(title)}</span>
          </button>
        )}
        <Act Icon={Pencil} label={words.rename} which={which} disabled={disabled} onClick={onRename} />
        <Act Icon={Copy} label={words.duplicate} which={which} disabled={disabled} onClick={onDuplicate} />
        <Act Icon={Trash2} label={words.remove} which={which} disabled={disabled} onClick={onDelete} />
      </span>
    </li>
  );
};
