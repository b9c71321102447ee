import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { coveredCount } from '#domain/results/coverage';
import type { GoalResults } from '#domain/results/goal-results';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import { KeyFigures, type KeyFigure } from '#ui/figures/key-figures';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { SumFigure } from '#ui/figures/sum-figure';

interface Props {
  readonly overview: YearOverview;
  readonly results: GoalResults;
}

/** The six key figures; each is a way to the page that opens it down to activities and words. */
export const DashboardFigures = ({ overview, results }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { overall, announcedMedia } = results;
  const { events, participants, media, contacts } = overall;
  const toResults = (vue: string) => (content: ReactNode) => (
    <Link to="/resultats" search={{ ...kept, vue }}>
      {content}
    </Link>
  );
  const completedStudies = overview.scoped.activities.filter(({ kind, status }) => kind === 'study' && status === 'completed');
  const figures: readonly KeyFigure[] = [
    {
      key: 'objectives',
      label: m.dashboard.figures.objectives,
      value: m.dashboard.outOf(coveredCount(overview.coverage), overview.coverage.length),
      link: (content) => (
        <Link to="/objectifs" search={kept}>
          {content}
        </Link>
      ),
    },
    {
      key: 'studies',
      label: m.dashboard.figures.studies,
      value: format.number(overall.studies),
      detail: overall.studies > 0 && m.dashboard.completedOf(completedStudies.length),
      link: toResults('etudes'),
    },
    {
      key: 'events',
      label: m.dashboard.figures.events,
      value: format.number(events.events),
      detail: events.without.length > 0 && m.dashboard.eventsWithoutFigure(events.without.length, events.events),
      link: toResults('evenements'),
    },
    {
      key: 'participants',
      label: m.dashboard.figures.participants,
      value: <SumFigure sum={participants.sum} />,
      detail: participants.sum !== null && m.common.forCounts(participants.sum.parts),
      link: toResults('frequentation'),
    },
    {
      key: 'media',
      label: m.dashboard.figures.media,
      value: <SumFigure sum={announcedMedia} />,
      detail: media.sum !== null && media.sum.value !== announcedMedia?.value && m.dashboard.detailed(format.number(media.sum.value)),
      link: toResults('medias'),
    },
    {
      key: 'contacts',
      label: m.dashboard.figures.contacts,
      value: <SumFigure sum={contacts.sum} />,
      detail: contacts.sum !== null && m.dashboard.notPeople,
      link: toResults('frequentation'),
    },
  ];
  return <KeyFigures name={m.dashboard.keyFigures} figures={figures} />;
};
