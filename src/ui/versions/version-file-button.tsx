import { FileJson } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { saveFile } from '../save-file';

interface Props {
  readonly version: Snapshot;
  /** Tells which one it is, where there are several. */
  readonly name: string;
  readonly read: (version: Snapshot) => Promise<Result<string, { readonly code: string }>>;
}

/** Gives the kept version as a file whose SHA-256 is the hash that is printed; nothing when the bytes are no longer those. */
export const VersionFileButton = ({ version, name, read }: Props) => {
  const words = useI18n().m.versions.kept;
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const text = await read(version);
    setProblem(text.ok ? null : text.reason.code === 'lost' ? words.lost : words.altered);
    if (text.ok) saveFile(words.fileName(version.date, version.sha256.slice(0, 8)), new Blob([text.value], { type: 'application/json' }));
  };
  return (
    <>
      <button type="button" className={buttons['small']} aria-label={words.downloadNamed(name)} onClick={() => void save()}>
        <FileJson size={15} strokeWidth={1.8} aria-hidden="true" />
        {words.download}
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
};
