import { finestMediaFigures, mediaFigures } from '#domain/results/media-detail';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { calendarOf } from '#domain/results/events-calendar';
import type { MediaResults } from '#domain/results/media';
import grid from '#ui/page/grid.module.css';
import { Private } from '#ui/preferences/private';
import { firstShown } from './first-shown';
import { MediaByGoal } from './media-by-goal';
import { MediaDetail } from './media-detail';
import { MediaProjects } from './media-projects';
import { MediaTwoFigures } from './media-two-figures';
import { MediaWays } from './media-ways';
import { MonthsChart } from './months-chart';
import { NamedReturns } from './named-returns';
import { useNamedReturns } from './use-named-returns';
import { useResults, type ShownResults } from './results-context';
import { saidSum } from './said-figure';
import { ViewFrame } from './view-frame';

const sentence = (i18n: I18n, { overview, results, territory }: ShownResults): string => {
  const words = i18n.m.results.media;
  const { year } = overview.scope;
  const { announced, detailed, reconciliations, alreadyCounted, restating } = results.media;
  if (announced !== null) {
    const detail = detailed === null || reconciliations.length === 0 ? null : saidSum(i18n, detailed);
    return words.sentence(saidSum(i18n, announced), detail, year, territory);
  }
  return alreadyCounted.length + restating.length > 0 ? words.countedElsewhere(year, territory) : words.none(year, territory);
};

/** Every figure that the view names, those that a filter left out included. */
const figuresOf = (media: MediaResults, finest: readonly PlacedFigure[]): readonly PlacedFigure[] => [
  ...media.reconciliations.map(({ announced }) => announced),
  ...finest,
  ...media.alreadyCounted,
  ...media.restating.flatMap(({ restating, against }) => (against === null ? [restating] : [restating, against])),
];

/** « Médias »: press returns, announced, detailed and named, reconciled in words and never added together. */
export const MediaView = () => {
  const i18n = useI18n();
  const shown = useResults();
  const { results, overview } = shown;
  const { media } = results;
  const named = useNamedReturns();
  const finest = finestMediaFigures(mediaFigures(results.activities));
  const activities = [...new Set(figuresOf(media, finest).map(({ activity }) => activity))];
  const words = i18n.m.results.media;
  const isEmpty = activities.length === 0 && named.returns.length === 0;
  return (
    <ViewFrame
      sentence={sentence(i18n, shown)}
      subtitle={words.subtitle(media.table.rows.length, media.table.channels.filter((channel) => channel !== 'press_unsplit').length, named.returns.length)}
      concerns={({ measures }) => measures.some(({ metric }) => metric === 'media_mentions')}
      named={firstShown(activities)}
      empty={isEmpty ? words.noneTitle : null}
    >
      <div className={grid['wideLeft']}>
        <div className={grid['stack']}>
          {finest.length > 0 && <MediaDetail finest={finest} />}
          <MediaWays finest={finest} named={named.returns} />
          <Private>
            <MediaTwoFigures restated={media.restating} />
          </Private>
          <MediaProjects />
        </div>
        <div className={grid['stack']}>
          <MediaByGoal>
            <MonthsChart
              calendar={calendarOf([...new Set(finest.map(({ activity }) => activity))], overview.scope.year)}
              noun={i18n.m.results.returnsNoun}
              title={words.months}
              how={words.monthsHow}
            />
          </MediaByGoal>
          <NamedReturns returns={named.returns} />
        </div>
      </div>
    </ViewFrame>
  );
};
