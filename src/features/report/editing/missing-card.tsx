import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ActivityId } from '#domain/record/id';
import { ACTIVITY_LACKS, missingInReport, type ActivityLack } from '#domain/report/missing-in-report';
import type { ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useReportRecords } from '../report-records';
import { useArranging } from './arranging-context';
import { Group, NAMED } from './missing-group';
import { MissingPhotos, useMissingPhotos } from './missing-photos';
import { placeName } from './place-names';

/** Leads to where it is filled: the form of the activity over this page, or its own page for its photos. */
const ActivityLine = ({ id, lack }: { readonly id: ActivityId; readonly lack: ActivityLack }) => {
  const { format } = useI18n();
  const { content } = useReportRecords();
  const entry = useEntryAddress();
  const kept = keptBetweenPages(useUrlSearch());
  const title = format.text(content.activities.get(id)?.title ?? '');
  return (
    <li>
      {lack === 'credit' ? (
        <Link to="/activites/$id" params={{ id }} search={kept}>
          {title}
        </Link>
      ) : (
        <button type="button" className={buttons['link']} onClick={() => entry.open({ type: 'edit', id })}>
          {title}
        </button>
      )}
    </li>
  );
};

const PlaceLine = ({ place }: { readonly place: ReportPlace }) => {
  const i18n = useI18n();
  const { toWord } = useReportRecords();
  const arranging = useArranging();
  return (
    <li>
      <button type="button" className={buttons['link']} onClick={() => arranging?.write(place)}>
        {placeName(place, toWord.year.outline, i18n)}
      </button>
    </li>
  );
};

const Missing = () => {
  const { m } = useI18n();
  const { content, complete } = useReportRecords();
  const { activities, introductions } = useMemo(() => missingInReport(content.arranged, content.activities), [content]);
  const photos = useMissingPhotos();
  const words = m.reportEdit.missing;
  if (!complete) return <p>{words.reading}</p>;
  if (photos.complete && photos.found.length === 0 && introductions.length === 0 && ACTIVITY_LACKS.every((lack) => activities[lack].length === 0)) return <p>{words.none}</p>;
  return (
    <>
      {ACTIVITY_LACKS.map((lack) => (
        <Group key={lack} title={words[lack](activities[lack].length)} count={activities[lack].length}>
          {activities[lack].slice(0, NAMED).map((id) => (
            <ActivityLine key={id} id={id} lack={lack} />
          ))}
        </Group>
      ))}
      <MissingPhotos photos={photos.found} />
      <Group title={words.introduction(introductions.length)} count={introductions.length}>
        {introductions.slice(0, NAMED).map((place) => (
          <PlaceLine key={place.type === 'part' ? place.part : place.id} place={place} />
        ))}
      </Group>
    </>
  );
};

/** « Ce qui manque encore »: for the director alone, never printed, nor in any file. */
export const MissingCard = () => {
  const { m } = useI18n();
  return (
    <Private>
      <Card title={m.reportEdit.missing.title} subtitle={m.reportEdit.missing.how}>
        <Missing />
      </Card>
    </Private>
  );
};
