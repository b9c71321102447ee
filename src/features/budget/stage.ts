import { useUrlSearch } from '#ui/url/search';
import type { Stage } from './budget-view';

/** How an address names each stage. */
export const STAGE_CODES: Readonly<Record<Stage, string>> = { forecast: 'previsionnel', outturn: 'realise' };

/** The stage that the address asks for, the forecast by default. */
export const useStage = (): Stage => (useUrlSearch().vue === STAGE_CODES.outturn ? 'outturn' : 'forecast');
