import { Link } from '@tanstack/react-router';
import type { CountedMeasure } from '#domain/results/counted-activity';
import type { OthersWorksGroup } from '#domain/results/others-works';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './others-works-card.module.css';

interface Props {
  readonly works: readonly OthersWorksGroup[];
  readonly organisation: string | undefined;
}

/** From this on, digits are counted rather than read. */
const MILLION = 1_000_000;

const OthersFigure = ({ figure }: { readonly figure: CountedMeasure }) => {
  const { format } = useI18n();
  const isLarge = figure.qualifier === 'exact' && figure.low === figure.high && figure.low >= MILLION;
  return isLarge ? format.compact(figure.low) : <DoubtfulFigure quantity={figure} />;
};

/** What others own and the organisation accompanies: listed apart, never added to what it did. */
export const OthersWorksCard = ({ works, organisation }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const figures = works.flatMap((group) => group.figures).filter(({ figure }) => figure.alreadyCounted === undefined);
  if (figures.length === 0) return null;
  return (
    <Card title={m.dashboard.others.title} subtitle={m.dashboard.others.how(organisation)}>
      <ul className={styles['figures']}>
        {figures.map(({ figure, activity }) => (
          <li key={figure.id}>
            <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
              <b>
                <OthersFigure figure={figure} />
              </b>
              <span>{format.text(figure.unit)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};
