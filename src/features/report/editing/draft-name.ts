import type { ReportPlace } from '#domain/report/report';
import { placeKey } from '#domain/report/report-choices';

/** Under which name this browser keeps what is typed of a place and not saved yet. */
export const formOf = (year: number, place: ReportPlace): string => `report-introduction:${String(year)}:${placeKey(place)}`;
