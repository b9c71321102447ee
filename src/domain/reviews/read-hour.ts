import type { Review } from './review';

export type Hour = NonNullable<Review['hour']>;

const WRITTEN = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?$/iu;

/** An hour as people write it, « 14 h 30 », « 9h » or « 14:30 », as it is stored; null when it is no hour of a day. */
export const readHour = (text: string): Hour | null => {
  const [, hours, minutes = '00'] = WRITTEN.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
};
