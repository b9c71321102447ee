import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';

import { ObjectivePage } from '#features/objectives/objective-page';
import { ObjectivesPage } from '#features/objectives/objectives-page';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { loadBaseline } from '#storage/loading/load-baseline';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';
import { candidatesHere } from '../candidates-here';
import { smallConvention } from './small-convention';

const routerAt = (path: string) => {
  const root = createRootRoute({ validateSearch: readSearch });
  const getParentRoute = () => root;
  const routeTree = root.addChildren([
    createRoute({ getParentRoute, path: '/objectifs', component: ObjectivesPage }),
    createRoute({ getParentRoute, path: '/objectifs/$code', component: ObjectivePage }),
  ]);
  const history = createMemoryHistory({ initialEntries: [path] });
  return createRouter({ routeTree, history, parseSearch, stringifySearch: writeSearch });
};

let opened = 0;

/** The pages of objectives at an address, over a small dossier stored in a database of its own. */
export const renderObjectives = async (path: string): Promise<JalonDatabase> => {
  opened += 1;
  const db = new JalonDatabase(`objectives-${String(opened)}`);
  const content = smallConvention();
  const loaded = await loadBaseline(db, content, 'essai');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  candidatesHere(() => db);
  const client = new QueryClient();
  const access = { db, live: new LiveQueries(client), dossier: content.dossier };
  render(
    <QueryClientProvider client={client}>
      <StorageContext value={access}>
        <RouterProvider router={routerAt(path) as never} />
      </StorageContext>
    </QueryClientProvider>,
  );
  return db;
};
