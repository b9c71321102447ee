import { useState } from 'react';
import type { MissingPart, SessionDocument } from '#domain/reviews/missing-in-document';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import buttons from '#ui/page/button.module.css';
import { SessionFiles } from '../files/session-files';
import type { SessionShown } from '../session-shown';
import styles from '../session.module.css';
import { useSessionDocument } from './use-session-document';

const DOCUMENTS = ['convocation', 'folder', 'minutes'] as const;

interface MissingProps {
  readonly wanted: SessionDocument;
  readonly missing: readonly MissingPart[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what the document would leave to be filled in, before it is written. */
const MissingDialog = ({ wanted, missing, onConfirm, onClose }: MissingProps) => {
  const { m } = useI18n();
  const words = m.sessionDocuments.missing;
  return (
    <ConfirmDialog title={words.title(m.sessionDocuments.names[wanted])} act={words.act} onConfirm={onConfirm} onClose={onClose}>
      <p>{words.how}</p>
      <ul className={styles['missing']}>
        {missing.map((part) => (
          <li key={part}>{words.parts[part]}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
};

/** « Documents »: what goes out of the session, before it is held and after. */
export const DocumentsCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const { busy, failed, missing, run } = useSessionDocument(shown);
  const [asked, setAsked] = useState<SessionDocument | null>(null);
  const words = m.sessionDocuments;
  const ask = (wanted: SessionDocument): void => (missing(wanted).length > 0 ? setAsked(wanted) : void run(wanted));
  return (
    <Card title={words.title} className="no-print">
      <div className={styles['documents']}>
        {DOCUMENTS.map((wanted) => (
          <button key={wanted} type="button" className={buttons['small']} disabled={busy} onClick={() => ask(wanted)}>
            {words.names[wanted]}
          </button>
        ))}
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      <SessionFiles session={shown.session} />
      {asked !== null && (
        <MissingDialog
          wanted={asked}
          missing={missing(asked)}
          onConfirm={() => {
            setAsked(null);
            void run(asked);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
};
