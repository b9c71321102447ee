import { createContext, use } from 'react';

/** What stands under the image of a chart: whose figures, of which year and place. The shell knows it. */
export const ChartOriginContext = createContext<string>('');

export const useChartOrigin = (): string => use(ChartOriginContext);
