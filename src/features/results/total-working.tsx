import type { ReactNode } from 'react';
import type { MetricTotal } from '#domain/results/metric-total';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { SumFigure } from '#ui/figures/sum-figure';
import { Working } from '#ui/figures/working';
import { ActivityLink } from './activity-link';
import { useActivityWords } from './activity-words';
import { useSourceOf } from './figure-source';
import styles from './results.module.css';

/** How many parts a working writes out. */
const PARTS = 40;

const Part = ({ placed }: { readonly placed: PlacedFigure }) => {
  const { m, format } = useI18n();
  const { documents } = useActivityWords();
  const source = useSourceOf()(placed);
  return (
    <li>
      <b>
        <DoubtfulFigure quantity={placed.figure} />
      </b>{' '}
      {format.text(placed.figure.unit)}
      <span className={styles['told']}>
        <ActivityLink id={placed.activity.id} />
        {source?.words !== undefined && <q>{m.common.quoted(format.text(source.words))}</q>}
        {source !== undefined && <span>{format.text(format.place(source, documents))}</span>}
      </span>
    </li>
  );
};

const Parts = ({ heading, figures }: { readonly heading: string; readonly figures: readonly PlacedFigure[] }) => {
  const { m } = useI18n();
  if (figures.length === 0) return null;
  return (
    <>
      <p className={styles['parts-head']}>{heading}</p>
      <ul className={styles['parts']}>
        {figures.slice(0, PARTS).map((placed) => (
          <Part key={placed.figure.id} placed={placed} />
        ))}
        {figures.length > PARTS && <li>{m.results.more(figures.length - PARTS)}</li>}
      </ul>
    </>
  );
};

interface Props {
  readonly total: Pick<MetricTotal, 'sum' | 'added' | 'alreadyCounted'>;
  /** What the figure counts. */
  readonly name: string;
  readonly label?: ReactNode;
}

/** A total that opens on its parts, with the words of each, and on what is not added a second time. */
export const TotalWorking = ({ total, name, label }: Props) => {
  const { m } = useI18n();
  const { sum, added, alreadyCounted } = total;
  if (added.length === 0 && alreadyCounted.length === 0) return label ?? <SumFigure sum={sum} />;
  const unknown = <i className={styles['unknown']}>{m.common.alreadyCounted}</i>;
  return (
    <Working label={label ?? (sum === null ? unknown : <SumFigure sum={sum} />)} title={m.results.working(name)}>
      <Parts heading={m.results.workingOf(added.length)} figures={added} />
      <Parts heading={m.results.leftOut} figures={alreadyCounted} />
    </Working>
  );
};
