import { writeCivilDay } from '#domain/periods/civil-calendar';
import type { CivilDay } from '#domain/periods/partial-date';

/** Today where the device is. */
export const today = (now: Date = new Date()): CivilDay => writeCivilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
