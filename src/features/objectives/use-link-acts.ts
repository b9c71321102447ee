import type { LinkDecision } from '#domain/links/decide-links';
import { decideLinks, type LinkCommand } from '#storage/commands/decide-links';
import { useStorage } from '#storage/live/storage-context';
import { useCommand, type CommandRun } from '#ui/forms/use-command';

export interface LinkActs extends Pick<CommandRun, 'busy' | 'problem' | 'forget'> {
  readonly decide: (command: LinkCommand, decisions: readonly LinkDecision[], onDone?: () => void) => void;
}

/** Writes what someone decides of links, one command at a time; each is one undo. */
export const useLinkActs = (): LinkActs => {
  const { db, dossier } = useStorage();
  const { busy, problem, run, forget } = useCommand();
  return {
    busy,
    problem,
    forget,
    decide: (command, decisions, onDone) => {
      if (!busy && decisions.length > 0) void run(() => decideLinks(db, dossier, command, decisions), onDone);
    },
  };
};
