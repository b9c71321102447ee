import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { purgeBin } from '#storage/commands/purge-bin';
import { restoreFromBin } from '#storage/commands/restore-from-bin';
import { useStorage } from '#storage/live/storage-context';
import { binRefusal } from './bin-refusal';
import type { BinAct } from './bin-group';

export type Told = { readonly said: string } | { readonly problem: string };

/** What can be done with the bin, one thing at a time, and what came of the last one. */
export const useBin = () => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const words = i18n.m.journal.bin;
  const restore = async ({ at, id, count }: BinAct): Promise<void> => {
    setBusy(true);
    const result = await restoreFromBin(db, dossier, at, id);
    setBusy(false);
    setTold(result.ok ? { said: words.restored(count) } : { problem: binRefusal(result.reason, i18n) });
  };
  const purge = async (count: number, what: Partial<BinAct>): Promise<void> => {
    setBusy(true);
    const result = await purgeBin(db, dossier, { ...(what.at !== undefined && { at: what.at }), ...(what.id !== undefined && { id: what.id }) });
    setBusy(false);
    setTold(result.ok ? { said: words.purged(count) } : { problem: binRefusal(result.reason, i18n) });
  };
  return { busy, told, restore, purge };
};
