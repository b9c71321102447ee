import { fetchedComponent } from './fetched-component';

/** The drawing of bars, in a chunk of its own that can be asked for before its figures are ready. */
export const barRowsDrawing = fetchedComponent(async () => (await import('./bar-rows-drawing')).BarRowsDrawing);
