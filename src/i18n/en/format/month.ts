import { enGB } from 'date-fns/locale/en-GB';
import type { Month } from 'date-fns';

/** “January”, “Jan”: the names that British print uses, from the locale that date-fns keeps. `month` starts at 1. */
export const monthName = (month: number, style: 'long' | 'short'): string =>
  enGB.localize.month((month - 1) as Month, { width: style === 'long' ? 'wide' : 'abbreviated' });
