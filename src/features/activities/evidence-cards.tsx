import { useEvidence } from '#storage/live/use-evidence';
import { Private } from '#ui/preferences/private';
import { EvidenceCard } from './evidence-card';
import { PhotosCard } from './photos-card';
import { useSheet } from './sheet-context';

/** Photos are for anyone; what proves an activity, such as a sheet of signatures, is not for a screen that others look at. */
export const EvidenceCards = () => {
  const { evidence, photos } = useSheet().activity;
  const ids = [...new Set([...evidence, ...photos.map((photo) => photo.evidence)])];
  const pieces = useEvidence(ids) ?? [];
  return (
    <>
      <PhotosCard photos={photos} pieces={pieces} />
      <Private>
        <EvidenceCard pieces={pieces} />
      </Private>
    </>
  );
};
