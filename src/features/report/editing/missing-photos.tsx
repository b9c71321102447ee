import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { toldActivities } from '#domain/report/told-activities';
import { useI18n } from '#i18n/i18n-context';
import { usePhotosLeftOut } from '#storage/live/use-photos-left-out';
import { usePhotoWords } from '#ui/evidence/photos-left-out';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useReportRecords } from '../report-records';
import { Group, NAMED } from './missing-group';

/** The photos of the report as it is told now that no document would hold; they are looked at one by one beside the page. */
export const useMissingPhotos = () => {
  const { content } = useReportRecords();
  const activities = useMemo(
    () => (content.arranged.detail === 'all' ? toldActivities(content).flatMap((id) => content.activities.get(id) ?? []).filter(({ photos }) => photos.length > 0) : []),
    [content],
  );
  return usePhotosLeftOut(activities);
};

export const MissingPhotos = ({ photos }: { readonly photos: readonly PhotoLeftOut[] }) => {
  const { m } = useI18n();
  const wordsOf = usePhotoWords();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Group title={m.reportEdit.missing.photo(photos.length)} count={photos.length}>
      {photos.slice(0, NAMED).map((photo, at) => {
        const { name, why } = wordsOf(photo);
        return (
          <li key={`${photo.activity}-${String(at)}`}>
            <Link to="/activites/$id" params={{ id: photo.activity }} search={kept}>
              {name}
            </Link>{' '}
            {why}
          </li>
        );
      })}
    </Group>
  );
};
