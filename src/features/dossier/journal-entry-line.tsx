import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readEntryDetail, type EntrySummary } from '#storage/repositories/journal.repository';
import { RecordChangeView } from '#ui/history/record-change-view';
import { entryFacts, entrySigned, entryTime, entryTitle } from '#ui/history/told-entry';
import history from '#ui/history/history.module.css';
import buttons from '#ui/page/button.module.css';

/** So many records of one entry are told at first, and again at each request. */
const STEP = 10;

const Details = ({ id, record }: { readonly id: string; readonly record: string | undefined }) => {
  const { m } = useI18n();
  const [limit, setLimit] = useState(STEP);
  const { data, error } = useLiveRead('entry-detail', [id, limit, record], ({ db, dossier }) => readEntryDetail(db, dossier, id, limit, record));
  if (error !== null) throw error;
  if (data === undefined) return null;
  if (data === null) return <p>{m.journal.gone}</p>;
  return (
    <>
      {data.changes.map((change) => (
        <RecordChangeView key={`${change.table} ${change.id}`} change={change} names={data.names} />
      ))}
      {data.total > limit && (
        <button type="button" className={buttons['small']} onClick={() => setLimit(limit + STEP)}>
          {m.changes.more(data.total - limit)}
        </button>
      )}
    </>
  );
};

/** One entry: when, who, what; its changes are read when they are asked for. */
export const JournalEntryLine = ({ entry, record }: { readonly entry: EntrySummary; readonly record?: string | undefined }) => {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={history['entry']}>
      <div className={history['when']}>
        <time dateTime={entry.clock.split('/')[0]}>{entryTime(entry, i18n)}</time>
        <span className={history['signed']}>{entrySigned(entry, i18n)}</span>
      </div>
      <div>
        <b>{entryTitle(entry, i18n)}</b>
        <ul className={history['facts']}>
          {entryFacts(entry, i18n).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {entry.total > 0 && (
          <details className={history['details']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>{i18n.m.journal.details(entry.total)}</summary>
            {isOpen && <Details id={entry.id} record={record} />}
          </details>
        )}
      </div>
    </li>
  );
};
