import type { FunderView } from './funder-view';

/** The territory of a funder that views can be narrowed to; none when it has the whole perimeter. */
export const territoryOf = ({ funder, sheet }: FunderView) => sheet.frame.dossier.territories.find(({ code }) => code === funder.territory);
