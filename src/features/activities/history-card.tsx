import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useRecordHistory } from '#storage/live/use-record-history';
import { Card } from '#ui/card/card';
import { RecordHistory } from '#ui/history/record-history';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

const SHOWN = 5;

/** What was changed on this activity, by whom, with what was written before. */
export const HistoryCard = ({ id }: { readonly id: ActivityId }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const [limit, setLimit] = useState(SHOWN);
  const { data, error } = useRecordHistory(id, limit);
  if (error !== null) throw error;
  if (data === undefined) return null;
  const words = m.journal.history;
  if (data.total === 0) return <Card title={words.title}><p>{words.none}</p></Card>;
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <Link to="/dossier/journal" search={{ ...keptBetweenPages(search), fiche: id }} className={buttons['link']}>
          {words.inJournal}
        </Link>
      }
    >
      <RecordHistory entries={data.entries} names={data.names} />
      {data.total > limit && (
        <button type="button" className={buttons['small']} onClick={() => setLimit(data.total)}>
          {words.more(data.total - limit)}
        </button>
      )}
    </Card>
  );
};
