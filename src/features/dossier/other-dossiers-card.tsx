import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { duplicateDossier } from '#storage/dossiers/duplicate-dossier';
import { useStorage } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { DeleteDialog } from './delete-dialog';
import { DossierLine } from './dossier-line';
import styles from './dossiers.module.css';
import { RenameDialog } from './rename-dialog';
import { ShippedAgain } from './shipped-again';

type Asked = { readonly act: 'rename' | 'delete'; readonly dossier: Dossier };

/** A copy takes a title that no other dossier has. */
const titleOfCopy = (dossiers: readonly Dossier[], title: string, copyOf: (title: string) => string): string => {
  const copy = copyOf(title);
  return dossiers.some((other) => other.title === copy) ? titleOfCopy(dossiers, copy, copyOf) : copy;
};

/** The dossiers stored in this browser: one is open; each can be opened, renamed, copied or deleted. */
export const OtherDossiersCard = ({ dossiers }: { readonly dossiers: readonly Dossier[] }) => {
  const { m, format } = useI18n();
  const { db, dossier: current } = useStorage();
  const { busy, problem, run } = useCommand();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');
  const words = m.dossiers;
  const duplicate = ({ id, title }: Dossier): void => {
    const copy = titleOfCopy(dossiers, title, words.copyOf);
    setSaid(words.copying);
    void run(() => duplicateDossier(db, id, copy), () => setSaid(words.copied(format.text(copy)))).then((done) => {
      if (!done) setSaid('');
    });
  };
  const close = (): void => setAsked(null);
  return (
    <Card
      title={m.dossier.others.title}
      subtitle={m.dossier.others.how}
      actions={
        <div className={styles['ways']}>
          <Link to="/dossier/nouveau" className={buttons['link']}>
            {words.start}
          </Link>
          <ShippedAgain dossiers={dossiers} />
          <Link to="/importer" className={buttons['link']}>
            {m.dossier.others.bring}
          </Link>
        </div>
      }
    >
      <ul>
        {dossiers.map((dossier) => (
          <DossierLine
            key={dossier.id}
            dossier={dossier}
            isCurrent={dossier.id === current}
            disabled={busy}
            onRename={() => setAsked({ act: 'rename', dossier })}
            onDuplicate={() => duplicate(dossier)}
            onDelete={() => setAsked({ act: 'delete', dossier })}
          />
        ))}
      </ul>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
      {asked?.act === 'rename' && <RenameDialog dossier={asked.dossier} onClose={close} />}
      {asked?.act === 'delete' && <DeleteDialog dossier={asked.dossier} onClose={close} />}
    </Card>
  );
};
