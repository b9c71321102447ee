import type { CivilDay } from '#domain/periods/partial-date';

const LONGEST = 60;

/** Letters that every file system takes: « Mission Bassin Minier » → `mission-bassin-minier`. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');

/** `jalon-rives-2026-11-25.zip`: the organisation and the day, so that files sort and are told apart. */
export const backupName = (shortName: string, day: CivilDay, encrypted: boolean): string =>
  ['jalon', slug(shortName), day].filter((part) => part !== '').join('-') + (encrypted ? '.jalon' : '.zip');
