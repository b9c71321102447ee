import { z } from 'zod';
import { isCivilDay, isPartialDate } from './parse-partial-date';
import type { CivilDay, PartialDate } from './partial-date';

export const partialDateSchema = z.custom<PartialDate>((value) => typeof value === 'string' && isPartialDate(value), {
  error: 'partial-date',
});

export const civilDaySchema = z.custom<CivilDay>((value) => typeof value === 'string' && isCivilDay(value), {
  error: 'civil-day',
});

/** An instant in UTC, as the journal keeps it. */
export const instantSchema = z.iso.datetime();

export const yearSchema = z.int().min(1900).max(2200);
