import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider, type RouteComponent } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { DossierContent } from '#domain/dossier/dossier-file';
import type { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';

/** A page as its address opens it, over a dossier of a test's own; answers with the database that holds it. */
export const renderPage = async (
  component: RouteComponent,
  address: string,
  tables: Partial<DossierContent['tables']> = {},
  /** The route, when the address fills a parameter of it. */
  route?: string,
): Promise<JalonDatabase> => {
  const db = await aStoredDossier(tables);
  const client = new QueryClient();
  const root = createRootRoute({ validateSearch: readSearch });
  const [path = '/'] = address.split('?');
  const page = createRoute({ getParentRoute: () => root, path: route ?? path, component });
  const router = createRouter({
    routeTree: root.addChildren([page]),
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
  return db;
};
