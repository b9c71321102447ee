import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TableName } from '#domain/dossier/tables';
import type { ChangedRecord } from '#domain/reviews/versions/change-groups';
import type { ObjectivePlace } from '#domain/reviews/versions/version-comparison';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

interface Props {
  readonly record: ChangedRecord;
  readonly place: ObjectivePlace | null;
  readonly children: ReactNode;
}

/** The pages on which records are read; those of the other tables are read on none. */
const READ_ON = {
  activities: 'activity',
  plannedActions: 'programme',
  programmes: 'programme',
  objectives: 'objective',
  commitments: 'objective',
  indicators: 'objective',
  goals: 'objectives',
  reviews: 'session',
  conclusions: 'session',
  reviewBodies: 'reviews',
  funders: 'funder',
  grants: 'funder',
  deliverables: 'deliverables',
  transmissions: 'deliverables',
  payments: 'deliverables',
  dossiers: 'dossier',
  persons: 'dossier',
  documents: 'dossier',
} as const satisfies Partial<Record<TableName, string>>;

type Page = (typeof READ_ON)[keyof typeof READ_ON];

const pageOf = ({ table, steps }: ChangedRecord): Page | null => {
  const pages: Partial<Record<TableName, Page>> = READ_ON;
  return steps.some(({ what }) => what === 'removed') ? null : (pages[table] ?? null);
};

/** The way to a record where it is read; what was removed since, or is read nowhere of its own, is told without. */
export const RecordLink = ({ record, place, children }: Props) => {
  const kept = keptBetweenPages(useUrlSearch());
  const { table, id, year, under } = record;
  const ofYear = year === undefined ? kept : { ...kept, annee: String(year) };
  const own = table === 'reviews' || table === 'funders' ? id : under;
  switch (pageOf(record)) {
    case 'activity':
      return <Link to="/activites/$id" params={{ id }} search={ofYear}>{children}</Link>;
    case 'programme':
      return <Link to="/programme" search={ofYear} {...(table === 'plannedActions' && { hash: `action-${id}` })}>{children}</Link>;
    case 'objective':
      return place === null ? children : <Link to="/objectifs/$code" params={{ code: place.code }} search={kept}>{children}</Link>;
    case 'objectives':
      return <Link to="/objectifs" search={kept}>{children}</Link>;
    case 'session':
      return own === undefined ? children : <Link to="/comites/$id" params={{ id: own }} search={kept}>{children}</Link>;
    case 'reviews':
      return <Link to="/comites" search={kept}>{children}</Link>;
    case 'funder':
      return own === undefined ? children : <Link to="/financeurs/$id" params={{ id: own }} search={ofYear}>{children}</Link>;
    case 'deliverables':
      return <Link to="/livrables" search={ofYear}>{children}</Link>;
    case 'dossier':
      return <Link to="/dossier" search={kept}>{children}</Link>;
    case null:
      return children;
  }
};
