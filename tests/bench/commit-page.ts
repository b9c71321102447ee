import type { Activity } from '#domain/activities/activity';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const timed = async (work: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
  const start = performance.now();
  const { ok } = await work();
  if (!ok) throw new Error('The storage refused what the bench writes');
  return performance.now() - start;
};

/** One command that adds so many activities, then its undo, in milliseconds. */
const timeCommit = async (count: number): Promise<{ readonly commit: number; readonly undo: number }> => {
  const db = new JalonDatabase();
  await loadBaseline(db, aDossierContent(), 'bench');
  const writes = Array.from({ length: count }, (_, index) => {
    const put: Activity = anActivity({ id: idFor(`activity-${index}`), title: `Activité ${index}` });
    return { table: 'activities', put } as const;
  });
  const written = await timed(() => commit(db, { dossier: DOSSIER, name: 'import', writes }));
  return { commit: written, undo: await timed(() => undo(db, DOSSIER)) };
};

declare global {
  interface Window {
    timeCommit: typeof timeCommit;
  }
}

window.timeCommit = timeCommit;
