import { fr } from 'date-fns/locale/fr';
import type { Month } from 'date-fns';

/** « janvier », « janv. »: the names that French print uses, from the locale that date-fns keeps. `month` starts at 1. */
export const monthName = (month: number, style: 'long' | 'short'): string =>
  fr.localize.month((month - 1) as Month, { width: style === 'long' ? 'wide' : 'abbreviated' });
