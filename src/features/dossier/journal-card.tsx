import { groupBy } from '#domain/record/group-by';
import { instantOf } from '#domain/journal/instant';
import type { JournalEntry } from '#domain/journal/journal-entry';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readJournal } from '#storage/repositories/journal.repository';
import { Card } from '#ui/card/card';
import styles from './dossier.module.css';
import { retainedIn, titlesIn } from './entry-content';

/** How many of the last changes are told. */
const SHOWN = 20;

const changedInWords = ({ changes }: JournalEntry, { m }: I18n): string =>
  [...groupBy(changes, ({ table }) => table)].map(([table, group]) => m.dossier.journal.changed(table, group.length)).join(', ');

const When = ({ clock }: { readonly clock: string }) => {
  const { format } = useI18n();
  const instant = instantOf(clock);
  return (
    <time dateTime={instant} className={styles['when']}>
      {format.instant(instant)}
    </time>
  );
};

const Entry = ({ entry }: { readonly entry: JournalEntry }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.dossier.journal;
  const details = [
    ...retainedIn(entry).map(({ unit, ...figure }) => words.retained(`${format.spokenQuantity(figure)} ${format.text(unit)}`)),
    ...titlesIn(entry).map((title) => m.common.quoted(format.text(title))),
    changedInWords(entry, i18n),
    ...(entry.author === undefined ? [] : [words.by(entry.author)]),
    ...(entry.reason === undefined ? [] : [words.reason(entry.reason)]),
  ].filter((detail) => detail !== '');
  return (
    <li className={styles['entry']}>
      <When clock={entry.clock} />
      <span>
        <b>{words.command(entry.command)}</b>
        {details.map((detail) => (
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
      <b>{words.loaded(total, entry.baseline.from)}</b>
    </p>
  );
};

/** The load that the dossier started from, and the last things done to it, at the user's own clock. */
export const JournalCard = () => {
  const { m } = useI18n();
  const words = m.dossier.journal;
  const { data, error } = useLiveRead('journal', [], ({ db, dossier }) => readJournal(db, dossier, SHOWN));
  if (error !== null) throw error;
  return (
    <Card title={words.title} subtitle={words.how}>
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
