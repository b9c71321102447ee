import { Link } from '@tanstack/react-router';
import type { RestatedFigure } from '#domain/results/media';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useTitleOf } from './activity-link';
import { FigureSource } from './figure-source';
import styles from './results.module.css';

const useLine = (): ((restated: RestatedFigure) => string) => {
  const { m, format } = useI18n();
  const titleOf = useTitleOf();
  const words = m.results.media;
  return ({ restating, against, retained }) => {
    const said = format.spokenQuantity(restating.figure);
    const title = titleOf(restating.activity.id);
    if (against === null) return words.oneFigureElsewhere(said, title);
    const kept = format.spokenQuantity(against.figure);
    const keptTitle = titleOf(against.activity.id);
    if (retained === null) return words.twoFigures(said, title, kept, keptTitle);
    return words.twoFiguresSettled(said, title, kept, keptTitle, retained === 'against' ? kept : said);
  };
};

/** Two figures for one fact: both said in a neutral line, neither added to the other. A finding: it stays off paper. */
export const MediaTwoFigures = ({ restated }: { readonly restated: readonly RestatedFigure[] }) => {
  const { m } = useI18n();
  const line = useLine();
  const kept = keptBetweenPages(useUrlSearch());
  if (restated.length === 0) return null;
  return (
    <Card title={m.results.media.twoFiguresTitle} subtitle={m.results.media.twoFiguresHow}>
      <ul className={styles['rows']}>
        {restated.map((one) => (
          <li key={one.restating.figure.id}>
            {line(one)} <FigureSource placed={one.restating} />
          </li>
        ))}
      </ul>
      <Link to="/verifier" search={kept} className={buttons['link']}>
        {m.results.media.toChecks}
      </Link>
    </Card>
  );
};
