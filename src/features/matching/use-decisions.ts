import { useState } from 'react';
import type { Link } from '#domain/links/link';
import type { LinkProposal } from '#domain/matching/open-proposals';
import { useI18n } from '#i18n/i18n-context';
import { decideLinks, type LinkCommand } from '#storage/commands/decide-links';
import { undo } from '#storage/commands/undo';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import { decisionOn } from '#ui/links/proposal-words';

/** What can be decided of links on this page. */
export type Act = 'confirm' | 'refuse' | 'cut';

/** What can be done to a link as it stands, the commonest first. */
export const actsOn = (state: Link['state']): readonly Act[] => (state === 'proposed' ? ['confirm', 'refuse'] : state === 'confirmed' ? ['cut'] : ['confirm']);

const COMMANDS: Readonly<Record<Act, LinkCommand>> = { confirm: 'confirm-links', refuse: 'refuse-links', cut: 'cut-link' };

interface Said {
  readonly words: string;
  /** Whether it can be taken back from here. */
  readonly undo: boolean;
}

export interface Decisions {
  readonly busy: boolean;
  readonly problem: string | null;
  /** What was done last, in words. */
  readonly said: Said | null;
  readonly decide: (act: Act, proposals: readonly LinkProposal[]) => void;
  readonly takeBack: () => void;
}

/** Writes what someone decides of links, one command at a time, and keeps the last one within reach of « Annuler ». */
export const useDecisions = (): Decisions => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const [said, setSaid] = useState<Said | null>(null);
  const { done } = m.matching;
  const wordsFor = (act: Act, count: number): string => (act === 'confirm' ? done.confirmed(count) : act === 'refuse' ? done.refused(count) : done.cut);
  return {
    busy,
    problem,
    said,
    decide: (act, proposals) => {
      if (busy || proposals.length === 0) return;
      const state = act === 'confirm' ? 'confirmed' : 'refused';
      const decisions = proposals.map((proposal) => decisionOn(proposal, state, m));
      void run(() => decideLinks(db, dossier, COMMANDS[act], decisions), () => setSaid({ words: wordsFor(act, proposals.length), undo: true }));
    },
    takeBack: () => {
      if (busy) return;
      void undo(db, dossier).then(({ ok }) => setSaid({ words: ok ? done.undone : done.notUndone, undo: false }));
    },
  };
};
