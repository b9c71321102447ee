import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { backupAge, type BackupAge } from '#storage/backup/backup-age';
import { readFolder } from '#storage/backup/backup-folder';
import { useLiveRead } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from './backup.module.css';
import { BackupPlace } from './backup-place';
import { BackupResult } from './backup-result';
import { PasswordFields } from './password-fields';
import { LEAST_LENGTH, NOTHING_TYPED, passwordProblem, type TypedPassword } from './typed-password';
import { useBackup } from './use-backup';

const ageInWords = ({ never, days, changesSince }: BackupAge, { m }: I18n): string =>
  never ? m.backup.never(changesSince) : m.backup.age(days, changesSince);

const problemInWords = (typed: TypedPassword, { m }: I18n): string | null => {
  switch (passwordProblem(typed)) {
    case 'too-short':
      return m.backup.tooShort(LEAST_LENGTH);
    case 'not-the-same':
      return m.backup.notTheSame;
    case null:
      return null;
  }
};

/** The password of the next backup, typed twice; it is forgotten as soon as it was used. */
const usePassword = () => {
  const i18n = useI18n();
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const problem = isProtected ? problemInWords(typed, i18n) : null;
  return {
    isProtected,
    typed,
    setTyped,
    problem: tried ? problem : null,
    setProtected: (next: boolean) => {
      setProtected(next);
      setTyped(NOTHING_TYPED);
      setTried(false);
    },
    /** The password to use, undefined without one, null when it is not taken. */
    take: (): string | undefined | null => {
      setTried(problem !== null);
      if (problem !== null) return null;
      setTyped(NOTHING_TYPED);
      return isProtected ? typed.first : undefined;
    },
  };
};

const BackupForm = ({ folder }: { readonly folder: FileSystemDirectoryHandle | undefined }) => {
  const { m } = useI18n();
  const { state, write, cancel } = useBackup(folder);
  const password = usePassword();
  const isBusy = state.step === 'working';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const taken = password.take();
    if (taken !== null) write(taken);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <BackupPlace folder={folder} disabled={isBusy} />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={password.isProtected}
          disabled={isBusy}
          onChange={(event) => {
            password.setProtected(event.target.checked);
          }}
        />
        {m.backup.protect}
      </label>
      {password.isProtected && <PasswordFields typed={password.typed} onChange={password.setTyped} problem={password.problem} />}
      <p>
        <button type="submit" className={buttons['primary']} disabled={isBusy}>
          <Download size={17} strokeWidth={2} aria-hidden="true" />
          {password.isProtected ? m.backup.writeEncrypted : m.backup.write}
        </button>
      </p>
      <BackupResult state={state} onCancel={cancel} />
    </form>
  );
};

/** « Sauvegarder »: the dossier as one file, how old the last one is, and where it goes. */
export const BackupCard = () => {
  const i18n = useI18n();
  const words = i18n.m.backup;
  const { data, error } = useLiveRead('backup-card', [], async ({ db, dossier }) => ({
    age: await backupAge(db, dossier),
    folder: await readFolder(db),
  }));
  if (error !== null) throw error;
  return (
    <Card
      title={words.title}
      subtitle={words.how}
      actions={
        <Link to="/importer" className={buttons['link']}>
          {words.restoreLink}
        </Link>
      }
    >
      {data !== undefined && (
        <>
          <p className={styles['age']}>{ageInWords(data.age, i18n)}</p>
          <BackupForm folder={data.folder} />
        </>
      )}
    </Card>
  );
};
