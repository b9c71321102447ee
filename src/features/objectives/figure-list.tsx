import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import styles from './figure-strip.module.css';
import type { ObjectiveInYear } from './objective-in-year';

interface Props {
  readonly figures: readonly PlacedFigure[];
  readonly full: ObjectiveInYear['full'];
}

/** Figures one by one, each with the activity that tells it and the words it is told in. */
export const FigureList = ({ figures, full }: Props) => {
  const { m, format } = useI18n();
  return (
    <ul className={styles['parts']}>
      {figures.map(({ figure, activity }) => {
        const told = full.get(activity.id);
        const words = told?.measures.find(({ id }) => id === figure.id)?.source?.words;
        return (
          <li key={figure.id}>
            <b>
              <DoubtfulFigure quantity={figure} />
            </b>
            <span>
              {format.text(figure.unit)}
              {told !== undefined && `, ${format.text(told.title)}`}
              {words !== undefined && <q className={styles['words']}>{m.common.quoted(format.text(words))}</q>}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
