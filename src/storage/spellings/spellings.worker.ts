import { mergeSpellings } from '../commands/merge-spellings';
import { JalonDatabase } from '../database';
import { readUsedNames } from '../repositories/used-names.repository';
import type { SpellingsAnswer, SpellingsRequest } from './spellings-beside';

const answerOf = async ({ database, dossier, column, merges }: SpellingsRequest): Promise<SpellingsAnswer> => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  if (merges === undefined) return { type: 'names', names: await readUsedNames(db, dossier, column) };
  const result = await mergeSpellings(db, dossier, column, merges);
  return result.ok ? { type: 'merged' } : { type: 'refused', refusal: result.reason };
};

self.addEventListener('message', ({ data }: MessageEvent<SpellingsRequest>) => {
  answerOf(data)
    .catch((): SpellingsAnswer => ({ type: 'refused', refusal: { code: 'not-saved', error: 'WorkerError' } }))
    .then((answer) => {
      self.postMessage(answer);
    })
    .catch(() => undefined);
});
