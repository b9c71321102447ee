import { Link } from '@tanstack/react-router';
import { instantOf } from '#domain/journal/instant';
import type { JournalEntry } from '#domain/journal/journal-entry';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readJournal, type EntrySummary } from '#storage/repositories/journal.repository';
import { Card } from '#ui/card/card';
import { entryFacts, entrySigned, entryTime, entryTitle } from '#ui/history/told-entry';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './dossier.module.css';

/** How many of the last changes are told. */
const SHOWN = 5;

const When = ({ clock }: { readonly clock: string }) => {
  const i18n = useI18n();
  return (
    <time dateTime={instantOf(clock)} className={styles['when']}>
      {entryTime({ clock }, i18n)}
    </time>
  );
};

const Entry = ({ entry }: { readonly entry: EntrySummary }) => {
  const i18n = useI18n();
  return (
    <li className={styles['entry']}>
      <When clock={entry.clock} />
      <span>
        <b>{entryTitle(entry, i18n)}</b>
        {[...entryFacts(entry, i18n), entrySigned(entry, i18n)].map((detail) => (
          <span key={detail} className={styles['detail']}>
            {detail}
          </span>
        ))}
      </span>
    </li>
  );
};

const Baseline = ({ entry }: { readonly entry: JournalEntry | undefined }) => {
  const { m } = useI18n();
  const words = m.dossier.journal;
  if (entry?.baseline === undefined) return <p>{words.noBaseline}</p>;
  const total = Object.values(entry.baseline.counts).reduce((sum, count) => sum + count, 0);
  return (
    <p className={styles['entry']}>
      <When clock={entry.clock} />
      <b>{words.loaded(entry.command, total, entry.baseline.from)}</b>
    </p>
  );
};

const More = () => {
  const { m } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  return (
    <span className={styles['links']}>
      <Link to="/dossier/journal" search={search} className={buttons['link']}>
        {m.journal.seeAll}
      </Link>
      <Link to="/dossier/corbeille" search={search} className={buttons['link']}>
        {m.journal.seeBin}
      </Link>
    </span>
  );
};

/** The load that the dossier started from, and the last things done to it, at the user's own clock. */
export const JournalCard = () => {
  const { m } = useI18n();
  const words = m.dossier.journal;
  const { data, error } = useLiveRead('journal', [], ({ db, dossier }) => readJournal(db, dossier, SHOWN));
  if (error !== null) throw error;
  return (
    <Card title={words.title} subtitle={words.how} actions={<More />}>
      {data !== undefined && (
        <>
          <Baseline entry={data.baseline} />
          <p className={styles['small']}>
            {words.changes(data.changes)} {data.changes > 1 && words.latest(data.latest.length, data.changes)}
          </p>
          <ul>
            {data.latest.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};
