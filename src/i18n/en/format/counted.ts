import { formatNumber } from './number';
import { plural } from './plural';

/** “4,097 participants”, “1 activity”. */
export const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
