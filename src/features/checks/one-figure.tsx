import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import type { FigureInRecord } from '#storage/commands/retain-figure';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import buttons from '#ui/page/button.module.css';
import { useNamedDocuments } from '#ui/source/documents-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './checks.module.css';

interface Props {
  readonly placed: PlacedFigure;
  readonly record: FigureInRecord;
  readonly state: 'open' | 'retained' | 'other';
  readonly busy: boolean;
  readonly onRetain: () => void;
}

/** The words that the figure is quoted from, and where they stand. */
const Told = ({ record: { activity, measure } }: Pick<Props, 'record'>) => {
  const { m, format } = useI18n();
  const documents = useNamedDocuments();
  const source = activity.measures.find(({ id }) => id === measure)?.source ?? activity.source;
  if (source === undefined) return null;
  const around = activity.source?.document === source.document ? activity.source.heading : undefined;
  const place = format.place({ ...source, heading: source.heading ?? around }, documents);
  return (
    <>
      {source.words !== undefined && <q className={styles['words']}>{format.quote(source.words)}</q>}
      {place !== '' && <p className={styles['place']}>{m.common.sourceOf(format.text(place))}</p>}
    </>
  );
};

/** One of two figures for a fact: what it says, in whose words, and the choice of it. */
export const OneFigure = ({ placed: { figure, activity }, record, state, busy, onRetain }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.checks.twoFigures;
  return (
    <div className={styles['figure']} data-state={state}>
      <p className={styles['value']}>
        <b>
          <DoubtfulFigure quantity={figure} />
        </b>{' '}
        {format.text(figure.unit)}
      </p>
      <p>
        <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
          {format.text(record.activity.title)}
        </Link>
      </p>
      <Told record={record} />
      {state === 'open' && (
        <button type="button" disabled={busy} className={buttons['small']} onClick={onRetain}>
          {words.retain(`${format.spokenQuantity(figure)} ${format.text(figure.unit)}`)}
        </button>
      )}
      {state === 'retained' && (
        <p className={styles['retained']}>
          <Check size={15} strokeWidth={2.2} aria-hidden="true" /> {words.retained}
        </p>
      )}
      {state === 'other' && <p className={styles['state']}>{words.notRetained}</p>}
    </div>
  );
};
