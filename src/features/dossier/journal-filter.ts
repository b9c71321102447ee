import { TABLE_NAMES } from '#domain/dossier/tables';
import type { JournalFilter } from '#storage/repositories/journal-page.repository';
import type { UrlSearch } from '#ui/url/search';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

export const DEVICES = { celui_ci: 'this', autre: 'other' } as const;

const isDevice = (value: string | undefined): value is keyof typeof DEVICES => value !== undefined && Object.hasOwn(DEVICES, value);

/** What the address narrows the journal to; what it does not understand is passed over. */
export const journalFilter = ({ auteur, appareil, genre, du, au, q, fiche }: UrlSearch): JournalFilter => {
  const table = TABLE_NAMES.find((name) => name === genre);
  return {
    ...(auteur !== undefined && { author: auteur }),
    ...(isDevice(appareil) && { device: DEVICES[appareil] }),
    ...(table !== undefined && { table }),
    ...(du !== undefined && DAY.test(du) && { from: du }),
    ...(au !== undefined && DAY.test(au) && { until: au }),
    ...(q !== undefined && { text: q }),
    ...(fiche !== undefined && UUID.test(fiche) && { record: fiche }),
  };
};
