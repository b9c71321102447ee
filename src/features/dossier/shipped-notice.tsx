import { useEffect, useState } from 'react';
import type { TableDifference } from '#domain/dossier/compare-dossiers';
import { previewDifference } from '#domain/dossier/preview-differences';
import { useI18n } from '#i18n/i18n-context';
import { lastClock } from '#storage/canary/take-canary';
import { takeShipped } from '#storage/commands/take-shipped';
import { readShippedEdition, type ShippedEdition } from '#storage/dossiers/shipped-edition';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { DifferencesTable } from '#ui/differences/differences-table';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './dossiers.module.css';

/** Compared again after each change: what was edited meanwhile is no longer offered. */
const useEdition = (): ShippedEdition | undefined => {
  const { db, dossier } = useStorage();
  const { data: clock } = useLiveRead('last-clock', [], (access) => lastClock(access.db, access.dossier));
  const [edition, setEdition] = useState<ShippedEdition>();
  useEffect(() => {
    let current = true;
    void readShippedEdition(db, dossier).then((found) => {
      if (current) setEdition(found);
    });
    return () => {
      current = false;
    };
  }, [db, dossier, clock]);
  return edition;
};

const countOf = (differences: readonly TableDifference[]): number =>
  differences.reduce((sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length, 0);

const Differences = ({ edition: { take, kept } }: { readonly edition: ShippedEdition }) => {
  const words = useI18n().m.dossiers.edition;
  return (
    <div className={styles['edition']}>
      <DifferencesTable caption={words.differences} tables={take.map(previewDifference)} />
      {kept.length > 0 && <DifferencesTable caption={words.kept} tables={kept.map(previewDifference)} />}
    </div>
  );
};

/** « Une version plus récente du dossier livré existe »: shown, compared, taken as one change; never over what was edited. */
export const ShippedNotice = () => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const edition = useEdition();
  const { busy, problem, run } = useCommand();
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState(false);
  const words = m.dossiers.edition;
  if (edition === undefined) return taken ? <Notice title={words.taken} /> : null;
  const actions = (
    <>
      <button type="button" className={buttons['small']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </button>
      {open && (
        <button type="button" className={buttons['primary']} disabled={busy} onClick={() => void run(() => takeShipped(db, dossier, edition.take), () => setTaken(true))}>
          {words.take}
        </button>
      )}
    </>
  );
  return (
    <Notice title={words.title} actions={actions}>
      <p>{words.how(countOf(edition.take), countOf(edition.kept))}</p>
      {open && <Differences edition={edition} />}
      {problem !== null && <p role="alert">{problem}</p>}
    </Notice>
  );
};
