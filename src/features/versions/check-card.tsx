import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import type { CheckAnswer } from '#storage/versions/versions.worker';
import { checkFileInWorker } from '#storage/versions/versions-in-worker';
import { Card } from '#ui/card/card';
import { FileChoice } from '#ui/files/file-choice';
import { Notice } from '#ui/states/notice';
import { versionName } from '#ui/versions/version-name';
import styles from './versions.module.css';

interface Checked {
  readonly name: string;
  /** Absent while the file is read. */
  readonly answer?: CheckAnswer;
}

const verdict = (name: string, answer: CheckAnswer, whole: readonly Snapshot[], i18n: I18n): string => {
  const words = i18n.m.versions.check;
  if (!answer.ok) return words.failed(name, answer.reason.error);
  const { value } = answer;
  switch (value.is) {
    case 'kept':
      return words.kept(name, versionName(value.snapshot, whole, i18n));
    case 'unknown':
      return words.unknown(name);
    case 'other-dossier':
      return words.otherDossier(name, i18n.format.text(value.title));
    case 'no-version':
      return words.noVersion(name);
  }
};

/** The version that a file says by its name to be, else all of them: their hashes stand beside the file's own. */
const expected = (name: string, whole: readonly Snapshot[]): readonly Snapshot[] => {
  const named = whole.filter(({ sha256 }) => name.includes(sha256.slice(0, 8)));
  return named.length > 0 ? named : whole.toReversed();
};

const Hashes = ({ checked: { name, answer }, whole }: { readonly checked: Checked; readonly whole: readonly Snapshot[] }) => {
  const i18n = useI18n();
  const words = i18n.m.versions.check;
  if (answer?.ok !== true) return null;
  const { value } = answer;
  const others = value.is === 'kept' || value.is === 'other-dossier' ? [] : expected(name, whole);
  return (
    <dl className={styles['hashes']}>
      <dt>{words.fileHash}</dt>
      <dd>
        <code>{value.sha256}</code>
      </dd>
      {others.map((version) => (
        <div key={version.id}>
          <dt>{words.keptHash(versionName(version, whole, i18n))}</dt>
          <dd>
            <code>{version.sha256}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Verdict = ({ checked, whole }: { readonly checked: Checked; readonly whole: readonly Snapshot[] }) => {
  const i18n = useI18n();
  const { name, answer } = checked;
  if (answer === undefined) return <p role="status">{i18n.m.versions.check.working(name)}</p>;
  const isKept = answer.ok && answer.value.is === 'kept';
  return (
    <Notice tone={isKept ? 'info' : 'problem'}>
      <p>{verdict(name, answer, whole, i18n)}</p>
      <Hashes checked={checked} whole={whole} />
    </Notice>
  );
};

/** « Vérifier un fichier »: which of the kept versions a file is, to the byte, or why it is none. */
export const CheckCard = ({ whole, all }: { readonly whole: readonly Snapshot[]; readonly all: readonly Snapshot[] }) => {
  const { m } = useI18n();
  const { dossier } = useStorage();
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = ([file]: readonly File[]): void => {
    if (file === undefined) return;
    setChecked({ name: file.name });
    void checkFileInWorker(file, dossier, all).then((answer) => setChecked({ name: file.name, answer }));
  };
  return (
    <Card title={m.versions.check.title} subtitle={m.versions.check.how} className="no-print">
      <FileChoice icon={FileCheck} accept=".json,application/json" onFiles={check}>
        {m.versions.check.choose}
      </FileChoice>
      {checked !== null && <Verdict checked={checked} whole={whole} />}
    </Card>
  );
};
