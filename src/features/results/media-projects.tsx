import { groupBy } from '#domain/record/group-by';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { ActivityLink } from './activity-link';
import { FigureSource } from './figure-source';
import { useResults } from './results-context';
import styles from './results.module.css';

/** Press returns that projects give for themselves: inside the total, so never added to it. */
export const MediaProjects = () => {
  const { m, format } = useI18n();
  const { alreadyCounted } = useResults().results.media;
  if (alreadyCounted.length === 0) return null;
  const byActivity = groupBy(alreadyCounted, ({ activity }) => activity.id);
  return (
    <Card title={m.results.media.projects} subtitle={m.results.media.projectsHow}>
      <ul className={styles['rows']}>
        {[...byActivity].map(([id, figures]) => (
          <li key={id}>
            <ActivityLink id={id} />
            <ul className={styles['inline']}>
              {figures.map((placed) => (
                <li key={placed.figure.id}>
                  <b>
                    <DoubtfulFigure quantity={placed.figure} />
                  </b>{' '}
                  {format.text(placed.figure.unit)} <FigureSource placed={placed} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
};
