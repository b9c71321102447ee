import { Link } from '@tanstack/react-router';
import type { ContinuityRecord } from '#domain/programme/continuity';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readContinuityOfActivity } from '#storage/repositories/continuity.repository';
import { Card } from '#ui/card/card';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './continuity-card.module.css';
import { useSheet } from './sheet-context';

const Title = ({ record: { type, id, year, title } }: { readonly record: ContinuityRecord }) => {
  const { format } = useI18n();
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(year) };
  const { activity } = useSheet();
  if (id === activity.id) return <strong>{format.text(title)}</strong>;
  return type === 'activity' ? (
    <Link to="/activites/$id" params={{ id }} search={search}>
      {format.text(title)}
    </Link>
  ) : (
    <Link to="/programme" search={search} hash={`action-${id}`}>
      {format.text(title)}
    </Link>
  );
};

const Row = ({ record }: { readonly record: ContinuityRecord }) => {
  const { m } = useI18n();
  const { activity } = useSheet();
  const words = m.continuity;
  const kind = record.type === 'activity' ? words.done : words.planned;
  return (
    <tr>
      <td>{record.year}</td>
      <td>
        <Title record={record} /> <span className={styles['aside']}>{record.id === activity.id ? words.here : kind}</span>
      </td>
      <td>{record.status === 'unknown' ? <i>{m.common.notFilled}</i> : <StatusPill status={record.status} />}</td>
    </tr>
  );
};

/** « D'une année à l'autre »: the chain that an activity stands in, when it goes on from a year before or into the next. */
export const ContinuityCard = () => {
  const { m } = useI18n();
  const { activity } = useSheet();
  const { data, error } = useLiveRead('activity-continuity', [activity.id], ({ db, dossier }) => readContinuityOfActivity(db, dossier, activity.id));
  if (error !== null) throw error;
  if (data === undefined || data === null) return null;
  const words = m.continuity;
  return (
    <Card title={words.title} subtitle={words.whole(data.since, data.until, data.postponed)}>
      <table className={styles['chain']}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {data.records.map((record) => (
            <Row key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </Card>
  );
};
