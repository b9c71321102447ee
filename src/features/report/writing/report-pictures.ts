import type { Picture } from '#documents/report/report-content';
import type { Activity } from '#domain/activities/activity';
import { HEAD_LENGTH, isPicture, mediaTypeOf } from '#domain/evidence/file-kind';
import type { EvidenceId } from '#domain/record/id';
import type { StorageAccess } from '#storage/live/storage-context';
import { readEvidence, readFileBytes } from '#storage/repositories/evidence.repository';
import { lightenPicture } from '#ui/evidence/lighten-picture';

/** The photos that could be taken, and the titles of activities of which one could not. */
export interface ReportPictures {
  readonly photos: ReadonlyMap<EvidenceId, Picture>;
  readonly notTaken: readonly string[];
}

/** A photo as paper takes it: no longer side than a page needs, whatever the camera gave. */
const pictureOf = async ({ db, dossier }: StorageAccess, evidence: EvidenceId): Promise<Picture | undefined> => {
  const [piece] = await readEvidence(db, dossier, [evidence]);
  if (piece?.content.type !== 'file') return undefined;
  const bytes = await readFileBytes(db, dossier, piece.content.sha256);
  if (bytes === undefined) return undefined;
  const type = mediaTypeOf('', bytes.subarray(0, HEAD_LENGTH));
  const lighter = isPicture(type) ? await lightenPicture(new Blob([bytes], { type })) : undefined;
  return lighter && { format: 'jpg', bytes: new Uint8Array(await lighter.blob.arrayBuffer()), ...lighter.after };
};

/** The photos of some activities, one after the other so that no two large ones are held at once. */
export const reportPictures = async (access: StorageAccess, activities: readonly Activity[], signal: AbortSignal): Promise<ReportPictures> => {
  const photos = new Map<EvidenceId, Picture>();
  const notTaken: string[] = [];
  for (const { title, photos: wanted } of activities) {
    for (const { evidence } of wanted) {
      signal.throwIfAborted();
      const picture = photos.get(evidence) ?? (await pictureOf(access, evidence));
      if (picture === undefined) notTaken.push(title);
      else photos.set(evidence, picture);
    }
  }
  return { photos, notTaken };
};
