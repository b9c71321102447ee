import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { Activity } from '#domain/activities/activity';
import { ActivitiesPage } from '#features/activities/activities-page';
import { ActivityPage } from '#features/activities/activity-page';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';

/** The pages of activities at an address, over a record of a test's own; gives the address as it becomes. */
export const renderActivities = async (activities: readonly Activity[], address: string): Promise<() => string> => {
  const db = await aStoredRecord(activities);
  const client = new QueryClient();
  const root = createRootRoute({ validateSearch: readSearch });
  const getParentRoute = () => root;
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute, path: '/activites', component: ActivitiesPage }),
      createRoute({ getParentRoute, path: '/activites/$id', component: ActivityPage }),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
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
  return () => router.state.location.href;
};
