import { useI18n } from '#i18n/i18n-context';
import { PhotosLeftOut } from '#ui/evidence/photos-left-out';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import type { useReportFile } from './use-report-file';

/** How the writing of the report goes, and what it could not place. */
export const ReportFileStanding = ({ writing, stop }: Pick<ReturnType<typeof useReportFile>, 'writing' | 'stop'>) => {
  const { m } = useI18n();
  const words = m.reportDocument;
  switch (writing.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <WorkProgress label={words.button} done={writing.progress.done} total={writing.progress.total} cancel={m.common.cancel} onCancel={stop}>
          {words.steps[writing.progress.step]}
        </WorkProgress>
      );
    case 'failed':
      return <Notice tone="problem">{words.failed}</Notice>;
    case 'written': {
      const { photos, unreadable, ofTemplate, withoutTemplate } = writing.notPlaced;
      if (photos.length + unreadable + ofTemplate.length === 0 && withoutTemplate === undefined) return null;
      return (
        <Notice>
          <PhotosLeftOut title={words.photosLeftOut(photos.length)} photos={photos} />
          {unreadable > 0 && <p>{words.recordsLeftOut(unreadable)}</p>}
          {withoutTemplate !== undefined && <p>{words.template.missing(withoutTemplate)}</p>}
          {ofTemplate.length > 0 && <p>{words.template.leftOut(ofTemplate.map((part) => words.template.parts[part]))}</p>}
        </Notice>
      );
    }
  }
};
