import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { DossierMissing } from '#storage/repositories/convention.repository';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { NoDossier } from './gate-no-dossier';

interface Props {
  readonly error: unknown;
  readonly reset: () => void;
}

const Failed = ({ reset }: Pick<Props, 'reset'>) => {
  const { m } = useI18n();
  return (
    <div>
      <title>{m.shell.documentTitle(m.common.failedTitle)}</title>
      <h1>{m.common.failedTitle}</h1>
      <Notice
        tone="problem"
        actions={
          <button type="button" className={buttons['ghost']} onClick={reset}>
            {m.common.retry}
          </button>
        }
      >
        <p>{m.common.failedText}</p>
      </Notice>
    </div>
  );
};

/** A page that failed says so in its own place: the rest of the application and the record are untouched. */
export const ErrorPage = ({ error, reset }: Props) => {
  const { m } = useI18n();
  const { db } = useStorage();
  if (!(error instanceof DossierMissing)) return <Failed reset={reset} />;
  return (
    <>
      <title>{m.shell.documentTitle(m.gate.noDossier.title)}</title>
      <NoDossier db={db} />
    </>
  );
};
