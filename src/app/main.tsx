import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openLanguage } from '#i18n/i18n-context';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { followTheme } from '#ui/preferences/theme';
import { DatabaseGate } from './database-gate';
import { router } from './router';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root element');

followTheme();

const client = new QueryClient();
const db = new JalonDatabase();
const live = new LiveQueries(client, db);

// Not awaited at the top: the files of another language import this one, and would wait for it to end.
void openLanguage().then(() => {
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <DatabaseGate db={db} live={live}>
          <RouterProvider router={router} />
        </DatabaseGate>
      </QueryClientProvider>
    </StrictMode>,
  );
});
