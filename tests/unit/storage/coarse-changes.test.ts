import Dexie, { type ObservabilitySet } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const many = (count: number): readonly Activity[] => Array.from({ length: count }, (_, rank) => anActivity({ id: idFor(`many ${String(rank)}`) }));

/** How deep the trees of keys are in which a change is told to every tab: each level holds twice as many. */
const toldOf = async (work: () => Promise<unknown>): Promise<readonly number[]> => {
  const depths: number[] = [];
  const hear = (parts: ObservabilitySet): void => {
    depths.push(...Object.values(parts).map(({ d }) => d));
  };
  Dexie.on.storagemutated.subscribe(hear);
  await work();
  Dexie.on.storagemutated.unsubscribe(hear);
  return depths;
};

describe('what tabs are told of a change', () => {
  it('is no list of its keys, for a change of hundreds of records as for its undo', async () => {
    const db = await aStoredRecord([]);
    const told = await toldOf(async () => {
      await commit(db, { dossier: DOSSIER, name: 'import-table', writes: many(300).map((activity) => ({ table: 'activities', put: activity })) });
      await undo(db, DOSSIER);
    });
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told)).toBeLessThan(8);
  });
});
