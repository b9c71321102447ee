import type { PictureFault } from '#domain/evidence/picture-fault';
import type { PictureWish, SmallerPicture } from '#domain/evidence/smaller-picture';
import type { DossierId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import { JalonDatabase } from '../database';
import { readFileBytes } from '../repositories/evidence.repository';
import { drawSmaller } from './draw-smaller';

export interface PictureRequest {
  readonly database: string;
  readonly dossier: DossierId;
  readonly sha256: string;
  readonly wish: PictureWish;
}

export type PictureAnswer = Result<SmallerPicture, PictureFault>;

const answer = async ({ database, dossier, sha256, wish }: PictureRequest): Promise<PictureAnswer> => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  const bytes = await readFileBytes(db, dossier, sha256).finally(() => db.close());
  return bytes === undefined ? refused('gone') : drawSmaller(bytes, wish);
};

self.addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  void answer(data).then(
    (given) => self.postMessage(given),
    () => self.postMessage(refused('damaged')),
  );
});
