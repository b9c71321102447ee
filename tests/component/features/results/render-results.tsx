import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { Activity } from '#domain/activities/activity';
import { ResultsPage } from '#features/results/results-page';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';
import { idFor } from '#tests/fixtures/builders/id-for';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';

/** The page as an address opens it, over a record of a test's own. */
export const renderResults = async (activities: readonly Activity[], search: string): Promise<void> => {
  const db = await aStoredRecord(activities);
  const client = new QueryClient();
  const root = createRootRoute({ validateSearch: readSearch });
  const page = createRoute({ getParentRoute: () => root, path: '/resultats', component: ResultsPage });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/resultats${search}`] }),
    parseSearch,
    stringifySearch: writeSearch,
  });
  render(
    <QueryClientProvider client={client}>
      <StorageContext value={{ db, live: new LiveQueries(client), dossier: idFor('dossier') }}>
        <RouterProvider router={router as never} />
      </StorageContext>
    </QueryClientProvider>,
  );
};
