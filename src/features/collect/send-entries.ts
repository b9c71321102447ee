import { foldText } from '#domain/activities/folded-text';
import type { Dossier } from '#domain/dossier/dossier';
import { writeSent, type SentEntries } from '#documents/collect/sent-file';
import type { Unsent } from '#storage/collect/unsent';

/** What a device has to send, or null when that is nothing. */
export const entriesToSend = (unsent: Unsent, dossier: Dossier, at: string): SentEntries | null => {
  const { records, filesLeft } = unsent;
  if (records.length === 0 || unsent.device === undefined) return null;
  return { dossier: dossier.id, title: dossier.title, device: unsent.device, ...(unsent.author !== undefined && { author: unsent.author }), at, records, filesLeft };
};

export const sentFile = (entries: SentEntries, fileName: (who: string, day: string) => string, device: string): File => {
  const who = foldText(entries.author ?? '').replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return new File([writeSent(entries)], fileName(who === '' ? device : who, entries.at.slice(0, 16).replaceAll(':', '-')), { type: 'application/json' });
};
