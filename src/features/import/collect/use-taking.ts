import { useState } from 'react';
import type { Refusal } from '#domain/journal/refusal';
import { resolveProposal, type Choices, type Proposal } from '#documents/collect/proposal';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { takeEntries, type TakenRecord } from '#storage/commands/take-entries';
import { useStorage } from '#storage/live/storage-context';
import { today } from '#ui/today';
import type { Dropped } from './read-dropped';

export type TakingState =
  | { readonly step: 'idle' | 'reading' | 'failed' }
  | { readonly step: 'preview' | 'saving'; readonly dropped: Dropped; readonly refusal?: Refusal }
  | { readonly step: 'taken'; readonly count: number };

/** What would be written of these proposals, as they were chosen. */
export const takenRecords = (proposals: readonly Proposal[], choices: Choices): readonly TakenRecord[] =>
  proposals.flatMap((proposal): readonly TakenRecord[] => {
    const { table, id, current } = proposal;
    const record = resolveProposal(proposal, choices);
    if (record === undefined) return [];
    if (record !== null) return [{ table, id, act: 'put', record }];
    return current === undefined ? [] : [{ table, id, act: 'remove', record: current }];
  });

/** Entries are counted as people made them: what goes with an activity is not one more. */
export const isEntry = ({ table }: { readonly table: string }): boolean => table === 'activities' || table === 'plannedActions';

/** Files that came back, then a preview, then one change: nothing is written before it is confirmed. */
export const useTaking = () => {
  const { db, dossier } = useStorage();
  const i18n = useI18n();
  const [state, setState] = useState<TakingState>({ step: 'idle' });

  const read = async (files: readonly File[]): Promise<void> => {
    setState({ step: 'reading' });
    try {
      const [{ readDropped }] = await Promise.all([import('./read-dropped'), ...(['entry', 'changes', 'journal', 'dossier'] as const).map(loadMessages)]);
      const dropped = await readDropped(files, { db, dossier, today: today(), at: new Date().toISOString(), i18n });
      setState({ step: 'preview', dropped });
    } catch {
      setState({ step: 'failed' });
    }
  };

  const confirm = async (dropped: Dropped, choices: Choices): Promise<void> => {
    const taken = takenRecords(dropped.proposed.proposals, choices);
    setState({ step: 'saving', dropped });
    const result = await takeEntries(db, dossier, taken, dropped.files.join(', ').slice(0, 500));
    if (result.ok) setState({ step: 'taken', count: taken.filter(isEntry).length });
    else setState({ step: 'preview', dropped, refusal: result.reason });
  };

  return {
    state,
    read: (files: readonly File[]) => {
      if (files.length > 0) void read(files);
    },
    confirm: (choices: Choices) => {
      if (state.step === 'preview') void confirm(state.dropped, choices);
    },
    cancel: () => setState({ step: 'idle' }),
  };
};
