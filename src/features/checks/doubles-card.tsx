import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivityList } from '#storage/repositories/activity-list.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useLikelyDoubles } from '#ui/use-likely-doubles';
import styles from './checks.module.css';

/** So many are told here; the list of activities has them all. */
const MOST = 8;

const NONE: Awaited<ReturnType<typeof readActivityList>>['records'] = [];

/** Activities of the year that look like one told twice, each pair a way to compare the two side by side. */
export const DoublesCard = ({ year }: { readonly year: number }) => {
  const { m, format } = useI18n();
  const { data, error } = useLiveRead('activity-list', [year], ({ db, dossier }) => readActivityList(db, dossier, year));
  const pairs = useLikelyDoubles(data?.records ?? NONE);
  const kept = { ...keptBetweenPages(useUrlSearch()), annee: String(year) };
  const words = m.bulk.doubles;
  if (error !== null) throw error;
  if (data === undefined || pairs === undefined || pairs.length === 0) return null;
  return (
    <Card title={words.cardTitle} subtitle={words.cardHow}>
      <p>{words.found(pairs.length)}</p>
      <ul className={styles['pairs']}>
        {pairs.slice(0, MOST).map(({ key, first, second, reasons }) => (
          <li key={key} className={styles['double']}>
            <div>
              <p>{format.text(first.title)}</p>
              <p>{format.text(second.title)}</p>
              <p className={styles['why']}>{reasons.map((reason) => words.reasons[reason]).join(' · ')}</p>
            </div>
            <Link to="/activites" search={{ ...kept, doublons: `${first.id},${second.id}` }} className={buttons['small']} aria-label={words.compareNamed(format.text(first.title))}>
              {words.compare}
            </Link>
          </li>
        ))}
      </ul>
      {pairs.length > MOST && (
        <Link to="/activites" search={{ ...kept, doublons: 'tous' }} className={buttons['ghost']}>
          {words.all(pairs.length)}
        </Link>
      )}
    </Card>
  );
};
