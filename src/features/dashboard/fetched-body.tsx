import { barRowsDrawing } from '#ui/charts/bar-rows-fetch';
import { fetchedComponent } from '#ui/charts/fetched-component';
import type { DashboardBodyProps } from './dashboard-body';

const body = fetchedComponent(async () => (await import('./dashboard-body')).DashboardBody);

/** Starts fetching what stands under the sentence, and the code of its chart beside it. */
export const preloadBody = (): void => {
  body.preload();
  barRowsDrawing.preload();
};

/** Everything under the sentence, whose code comes once the sentence is there. */
export const FetchedBody = (props: DashboardBodyProps) => {
  const fetched = body.useComponent();
  if (fetched === undefined) return null;
  // As for a page whose code cannot be fetched.
  if (fetched === 'failed') throw new Error('The code of the dashboard could not be fetched.');
  const { Part } = fetched;
  return <Part {...props} />;
};
