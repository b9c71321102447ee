import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { ChartOriginContext } from '#ui/charts/chart-origin';
import { FloatingPlace } from '#ui/states/floating';
import { useUrlSearch, yearFromSearch, type UrlSearch } from '#ui/url/search';
import { CollectPlace } from './collect-place';
import { EntryPlace } from './entry-place';
import { PhoneBar } from './phone-bar';
import { SideNavigation } from './side-navigation';
import { TopBar } from './top-bar';
import { UpdatePrompt } from './update-prompt';
import styles from './shell.module.css';

/** After a change of page, reading starts at the new page's heading, as it would after a full load. */
const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (path === undefined) return;
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [path]);
  return main;
};

/** Whose figures a chart shows, for its image. */
const useChartOrigin = (snapshot: YearSnapshot | undefined, { territoire }: UrlSearch): string => {
  const { m, format } = useI18n();
  if (snapshot === undefined) return '';
  const { dossier, year } = snapshot;
  const territory = dossier.territories.find(({ code }) => code === territoire)?.label;
  return m.charts.image.origin(format.text(dossier.title), year, territory === undefined ? undefined : format.text(territory));
};

/** What surrounds every page: navigation, the year and territory looked at, and the offer to update. */
export const Shell = () => {
  const { m } = useI18n();
  const main = useFocusOnNavigation();
  const search = useUrlSearch();
  const { data: snapshot } = useYearSnapshot(yearFromSearch(search));
  const origin = useChartOrigin(snapshot, search);
  return (
    <FloatingPlace>
      <div className={styles['shell']}>
        <a href="#contenu" className={styles['skip']}>
          {m.shell.skipToContent}
        </a>
        <SideNavigation snapshot={snapshot} />
        <div className={styles['column']}>
          <TopBar snapshot={snapshot} />
          <main id="contenu" ref={main} tabIndex={-1} className={styles['main']}>
            <ChartOriginContext value={origin}>
              <Outlet />
            </ChartOriginContext>
          </main>
        </div>
        <PhoneBar />
        <EntryPlace />
        <CollectPlace />
        <UpdatePrompt />
      </div>
    </FloatingPlace>
  );
};
