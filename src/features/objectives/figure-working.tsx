import type { MetricTotal } from '#domain/results/metric-total';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import { Working } from '#ui/figures/working';
import { FigureList } from './figure-list';
import styles from './figure-strip.module.css';
import type { ObjectiveInYear } from './objective-in-year';

interface TotalProps {
  readonly label: string;
  readonly name: string;
  readonly total: MetricTotal;
  readonly full: ObjectiveInYear['full'];
}

/** What is added up to make a total, and what is not since it is counted elsewhere. */
export const TotalWorking = ({ label, name, total, full }: TotalProps) => {
  const { m } = useI18n();
  return (
    <Working label={label} title={m.objectives.one.workingTitle(name)}>
      <FigureList figures={total.added} full={full} />
      {total.alreadyCounted.length > 0 && (
        <>
          <p className={styles['apart']}>{m.objectives.one.alreadyCounted}</p>
          <FigureList figures={total.alreadyCounted} full={full} />
        </>
      )}
    </Working>
  );
};

interface ListedProps {
  readonly label: string;
  readonly figures: readonly PlacedFigure[];
  readonly full: ObjectiveInYear['full'];
}

/** Figures of a metric that never adds up. */
export const ListedWorking = ({ label, figures, full }: ListedProps) => {
  const { m } = useI18n();
  return (
    <Working label={label} title={m.objectives.one.listedNotAdded}>
      <FigureList figures={figures} full={full} />
    </Working>
  );
};
