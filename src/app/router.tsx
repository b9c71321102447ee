import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { DashboardPage } from '#features/dashboard/dashboard-page';
import { PageLoading } from '#ui/states/page-loading';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Shell, validateSearch: readSearch, notFoundComponent: NotFoundPage });
const getParentRoute = () => root;

/** The dashboard is in the first load; every other page is fetched when it is asked for, and kept offline. */
const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: DashboardPage }),
  createRoute({
    getParentRoute,
    path: '/objectifs',
    component: lazyRouteComponent(() => import('#features/objectives/objectives-page'), 'ObjectivesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/objectifs/$code',
    component: lazyRouteComponent(() => import('#features/objectives/objective-page'), 'ObjectivePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/activites',
    component: lazyRouteComponent(() => import('#features/activities/activities-page'), 'ActivitiesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/activites/$id',
    component: lazyRouteComponent(() => import('#features/activities/activity-page'), 'ActivityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/resultats',
    component: lazyRouteComponent(() => import('#features/results/results-page'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programme',
    component: lazyRouteComponent(() => import('#features/programme/programme-page'), 'ProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comites',
    component: lazyRouteComponent(() => import('#features/reviews/reviews-page'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/livrables',
    component: lazyRouteComponent(() => import('#features/deliverables/deliverables-page'), 'DeliverablesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rapport',
    component: lazyRouteComponent(() => import('#features/report/report-page'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/importer',
    component: lazyRouteComponent(() => import('#features/import/import-page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/verifier',
    component: lazyRouteComponent(() => import('#features/checks/checks-page'), 'ChecksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dossier',
    component: lazyRouteComponent(() => import('#features/dossier/dossier-page'), 'DossierPage'),
  }),
]);

export const router = createRouter({
  routeTree,
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
