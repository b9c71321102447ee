import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { DashboardPage } from '#features/dashboard/dashboard-page';
import type { FeatureName } from '#i18n/fr/messages';
import { loadMessages } from '#i18n/i18n-context';
import { PageLoading } from '#ui/states/page-loading';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { openOnTheDay } from './opening-page';
import { PageFrame } from './shell/page-frame';

const root = createRootRoute({ component: PageFrame, validateSearch: readSearch, notFoundComponent: NotFoundPage });
const getParentRoute = () => root;

/** A page and its words arrive together. */
const withMessages = async <Page,>(features: FeatureName | readonly FeatureName[], page: Promise<Page>): Promise<Page> => {
  await Promise.all([features].flat().map(loadMessages));
  return page;
};

/** The dashboard is in the first load; every other page is fetched when it is asked for, and kept offline. */
const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: DashboardPage }),
  createRoute({
    getParentRoute,
    path: '/objectifs',
    component: lazyRouteComponent(() => withMessages('objectives', import('#features/objectives/objectives-page')), 'ObjectivesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/objectifs/$code',
    component: lazyRouteComponent(() => withMessages(['objectives', 'matching', 'indicators'], import('#features/objectives/objective-page')), 'ObjectivePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/activites',
    component: lazyRouteComponent(() => withMessages(['activities', 'collect', 'tableExport'], import('#features/activities/activities-page')), 'ActivitiesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/activites/$id',
    component: lazyRouteComponent(() => withMessages(['activities', 'matching', 'evidence', 'continuity'], import('#features/activities/activity-page')), 'ActivityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/aujourdhui',
    component: lazyRouteComponent(() => withMessages(['today', 'programme', 'collect'], import('#features/today/today-page')), 'TodayPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/resultats',
    component: lazyRouteComponent(() => withMessages('results', import('#features/results/results-page')), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/programme',
    component: lazyRouteComponent(() => withMessages(['programme', 'matching', 'programmeEdit', 'entry', 'changes', 'programmeDone', 'matrix', 'programmeDocuments', 'nextYear', 'continuity'], import('#features/programme/programme-page')), 'ProgrammePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rapprochements',
    component: lazyRouteComponent(() => withMessages('matching', import('#features/matching/matching-page')), 'MatchingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/calendrier',
    component: lazyRouteComponent(() => withMessages('calendar', import('#features/calendar/calendar-page')), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comites',
    component: lazyRouteComponent(() => withMessages(['reviews', 'reviewBodies', 'session', 'entry'], import('#features/reviews/reviews-page')), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comites/comparer',
    component: lazyRouteComponent(() => withMessages(['versions', 'changes', 'dossier'], import('#features/versions/versions-page')), 'VersionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comites/$id',
    component: lazyRouteComponent(() => withMessages(['reviews', 'session', 'versions', 'sessionDocuments', 'entry', 'evidence'], import('#features/reviews/session/session-page')), 'SessionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comites/$id/presentation',
    staticData: { alone: true },
    component: lazyRouteComponent(() => withMessages(['reviews', 'session', 'presentation'], import('#features/presentation/presentation-page')), 'PresentationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/livrables',
    component: lazyRouteComponent(() => withMessages(['deliverables', 'pieces', 'publicity', 'deliverablesSlip', 'evidence', 'entry'], import('#features/deliverables/deliverables-page')), 'DeliverablesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisation',
    component: lazyRouteComponent(() => withMessages(['organisation'], import('#features/organisation/organisation-page')), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/financeurs/$id',
    component: lazyRouteComponent(() => withMessages(['deliverables', 'funders', 'fundersNote', 'funderPack', 'report', 'reportDocument', 'evidence', 'entry'], import('./funder-route')), 'FunderRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/budget',
    component: lazyRouteComponent(() => withMessages(['budget', 'budgetDocuments', 'entry'], import('#features/budget/budget-page')), 'BudgetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rapport',
    component: lazyRouteComponent(() => withMessages(['report', 'reportDocument', 'bilan', 'reportEdit', 'evidence', 'entry', 'versions'], import('#features/report/report-page')), 'ReportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/importer',
    component: lazyRouteComponent(() => withMessages(['importing', 'backup', 'collect', 'tableImport', 'tableExport', 'entry'], import('#features/import/import-page')), 'ImportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/verifier',
    component: lazyRouteComponent(() => withMessages(['checks', 'display'], import('#features/checks/checks-page')), 'ChecksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dossier',
    component: lazyRouteComponent(() => withMessages(['dossier', 'dossiers', 'openData', 'nextConvention', 'backup', 'journal', 'changes'], import('#features/dossier/dossier-page')), 'DossierPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dossier/journal',
    component: lazyRouteComponent(() => withMessages(['dossier', 'journal', 'changes'], import('#features/dossier/journal-page')), 'JournalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dossier/corbeille',
    component: lazyRouteComponent(() => withMessages(['dossier', 'journal', 'changes'], import('#features/dossier/bin-page')), 'BinPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dossier/nouveau',
    component: lazyRouteComponent(() => withMessages('start', import('#features/start/start-page')), 'StartPage'),
  }),
]);

openOnTheDay(import.meta.env.BASE_URL);

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
  interface StaticDataRouteOption {
    /** The page has the whole screen, without what surrounds the others. */
    alone?: true;
  }
}
