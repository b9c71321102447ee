import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Sum } from '#domain/measures/sum-figures';
import type { MediaResults } from '#domain/results/media';
import { useI18n } from '#i18n/i18n-context';
import { SumFigure } from '#ui/figures/sum-figure';
import { LinkTabs } from '#ui/page/link-tabs';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useResults } from './results-context';
import { readView, RESULT_VIEWS, type ResultView } from './results-views';
import { Unknown } from './unknown';
import { recordedViews } from './year-results';
import styles from './results.module.css';

const Nothing = () => <Unknown words={useI18n().m.results.nothingShort} />;

const Count = ({ count }: { readonly count: number }) => {
  const { format } = useI18n();
  return count === 0 ? <Nothing /> : format.number(count);
};

const Participants = ({ sum }: { readonly sum: Sum | null }) => {
  const { m } = useI18n();
  if (sum === null) return <Nothing />;
  return (
    <>
      <SumFigure sum={sum} />
      <span className={styles['counts']}>, {m.common.forCounts(sum.parts)}</span>
    </>
  );
};

const Returns = ({ media }: { readonly media: MediaResults }) => {
  const { m } = useI18n();
  if (media.announced !== null) return <SumFigure sum={media.announced} />;
  return media.alreadyCounted.length + media.restating.length > 0 ? <Unknown words={m.common.alreadyCounted} /> : <Nothing />;
};

const useDetails = (): Readonly<Record<ResultView, ReactNode>> => {
  const { studies, events, media, attendance } = useResults().results;
  return {
    etudes: <Count count={studies.total} />,
    evenements: <Count count={events.length} />,
    medias: <Returns media={media} />,
    frequentation: <Participants sum={attendance.total.sum} />,
  };
};

/** The four views, each with its figure. */
export const ResultsTabs = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const details = useDetails();
  const { view } = readView(search.vue, recordedViews(useResults().results));
  return (
    <LinkTabs
      name={m.results.viewsName}
      tabs={RESULT_VIEWS.map((vue) => ({
        key: vue,
        label: m.results.views[vue],
        detail: details[vue],
        on: vue === view,
        link: (content, on) => (
          <Link
            to="/resultats"
            search={{ ...keptBetweenPages(search), vue }}
            activeProps={{}}
            aria-current={on ? 'page' : undefined}
            resetScroll={false}
          >
            {content}
          </Link>
        ),
      }))}
    />
  );
};
