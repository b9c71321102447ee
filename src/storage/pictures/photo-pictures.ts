import type { PictureWish } from '#domain/evidence/smaller-picture';
import type { DossierId, EvidenceId } from '#domain/record/id';
import { refused } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readEvidence } from '../repositories/evidence.repository';
import type { PictureAnswer } from './picture.worker';
import { smallerPicture } from './smaller-pictures';

/** A photo of an activity, and what the piece of evidence that it is is called, where it is still there. */
export interface PhotoPicture {
  readonly picture: PictureAnswer;
  readonly title: string | undefined;
}

/** The picture of a photo of an activity, by the piece of evidence that it is, or why it cannot be shown. Throws an `AbortError` when it is given up. */
export const photoPicture = async (access: { readonly db: JalonDatabase; readonly dossier: DossierId }, evidence: EvidenceId, wish: PictureWish, signal?: AbortSignal): Promise<PhotoPicture> => {
  const [piece] = await readEvidence(access.db, access.dossier, [evidence]);
  if (piece === undefined) return { picture: refused('gone'), title: undefined };
  const { content, title } = piece;
  return { picture: content.type === 'file' ? await smallerPicture(access, { sha256: content.sha256, wish, signal }) : refused('not_a_picture'), title };
};
