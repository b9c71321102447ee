import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { DatabaseGate } from './database-gate';
import { router } from './router';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root element');

const client = new QueryClient();
const db = new JalonDatabase();
const live = new LiveQueries(client, db);

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <DatabaseGate db={db} live={live}>
        <RouterProvider router={router} />
      </DatabaseGate>
    </QueryClientProvider>
  </StrictMode>,
);
