import { useMemo, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Metric } from '#domain/measures/metrics';
import type { MetricTotal } from '#domain/results/metric-total';
import { resultsByObjective } from '#domain/results/objective-results';
import type { ShownResult } from '#domain/results/shown-results';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { KeyFigures, type KeyFigure } from '#ui/figures/key-figures';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import styles from './figure-strip.module.css';
import { ListedWorking, TotalWorking } from './figure-working';
import { otherFigures, type OtherFigure } from './objective-figures';
import type { ObjectiveInYear } from './objective-in-year';

const MOST = 6;

interface Props {
  readonly view: ObjectiveInYear;
}

const toActivities = (search: UrlSearch) => {
  const Wrapped = (content: ReactNode): ReactNode => (
    <Link to="/activites" search={search}>
      {content}
    </Link>
  );
  return Wrapped;
};

/** What every figure of the strip is made with. */
const useFigureOf = ({ full, objective }: ObjectiveInYear) => {
  const kept = keptBetweenPages(useUrlSearch());
  return (metric: Metric, label: string, total: MetricTotal, count: string, detail?: ReactNode): readonly KeyFigure[] => {
    if (total.sum === null) return [];
    const { value, doubt } = total.sum;
    return [
      {
        key: metric,
        label,
        value: <DoubtfulFigure quantity={{ low: value, high: value, qualifier: doubt }} />,
        detail: (
          <>
            <TotalWorking label={count} name={label} total={total} full={full} />
            {detail}
          </>
        ),
        link: toActivities({ ...kept, objectif: objective.code, chiffre: metric }),
      },
    ];
  };
};

const useMainFigures = (view: ObjectiveInYear, result: ShownResult): readonly KeyFigure[] => {
  const { m } = useI18n();
  const words = m.objectives.one;
  const figureOf = useFigureOf(view);
  const { participants, media, contacts, events } = result;
  const without = events.without.length;
  const unknown = without > 0 && <span className={styles['more']}>{words.eventsWithout(without, events.events)}</span>;
  const counted = participants.added.length;
  return [
    ...figureOf('attendance', words.participants, participants, m.common.forCounts(counted), unknown),
    ...(participants.sum === null && events.events > 0
      ? [{ key: 'attendance', label: words.participants, value: <em className={styles['unknown']}>{m.common.notCounted}</em>, detail: unknown }]
      : []),
    ...figureOf('media_mentions', words.media, media, words.figuresOf(media.added.length)),
    ...figureOf('reach', words.contacts, contacts, words.figuresOf(contacts.added.length)),
  ];
};

const useOtherFigure = (view: ObjectiveInYear): ((other: OtherFigure) => readonly KeyFigure[]) => {
  const { m, format, locale } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const figureOf = useFigureOf(view);
  const words = m.objectives.one;
  return (other) => {
    if (other.type === 'total') {
      return figureOf(other.metric, m.metrics[other.metric].toLocaleLowerCase(locale), other.total, words.figuresOf(other.total.added.length));
    }
    const { metric, greatest, figures } = other;
    const title = view.full.get(greatest.activity.id)?.title;
    return [
      {
        key: metric,
        label: format.text(greatest.figure.unit),
        value: <DoubtfulFigure quantity={greatest.figure} />,
        detail: (
          <>
            {title !== undefined && <span className={styles['title']}>{format.text(title)}</span>}
            <ListedWorking
              label={figures.length > 1 ? words.moreFigures(figures.length - 1) : words.figuresOf(1)}
              figures={figures}
              full={view.full}
            />
          </>
        ),
        link: toActivities({ ...kept, objectif: view.objective.code, chiffre: metric }),
      },
    ];
  };
};

/** What the objective gave, at most six figures, each with its doubt and its working; nothing when nothing is counted. */
export const FigureStrip = ({ view }: Props) => {
  const { m } = useI18n();
  const { objective, year, own } = view;
  const result = useMemo(
    () => resultsByObjective(year.scoped.activities)(objective.id),
    [year.scoped.activities, objective.id],
  );
  const main = useMainFigures(view, result);
  const otherFigure = useOtherFigure(view);
  const others = otherFigures(own.activities, objective.id, MOST - main.length).flatMap(otherFigure);
  const figures = [...main, ...others];
  return figures.length === 0 ? null : <KeyFigures name={m.objectives.one.figures} figures={figures} />;
};
