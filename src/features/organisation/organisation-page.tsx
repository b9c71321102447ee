import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { readOrganisation, type Organisation } from '#storage/repositories/organisation.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import grid from '#ui/page/grid.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { OpenPersonContext, type OpenPerson } from './editing/open-person';
import { PersonEditing } from './editing/person-editing';
import { OrganisationHeading } from './organisation-heading';
import { useOrganisationShown } from './organisation-shown';
import { OthersCard } from './others-card';
import { TeamCard } from './team-card';
import { TimeCard } from './time-card';

const Reading = ({ snapshot, organisation }: { readonly snapshot: YearSnapshot; readonly organisation: Organisation }) => {
  const { m } = useI18n();
  const shown = useOrganisationShown(snapshot, organisation);
  const [open, setOpen] = useState<OpenPerson | null>(null);
  return (
    <OpenPersonContext value={setOpen}>
      <OrganisationHeading shown={shown} />
      <div className={grid['stack']}>
        {shown.team.length === 0 && (
          <EmptyState title={m.organisation.nobody}>
            <p>{m.organisation.nobodyHow}</p>
          </EmptyState>
        )}
        {shown.team.length > 0 && (
          <div className={grid['wideLeft']}>
            <TeamCard shown={shown} />
            <TimeCard shown={shown} />
          </div>
        )}
        {shown.others.length > 0 && <OthersCard shown={shown} />}
      </div>
      {open !== null && <PersonEditing open={open} shown={shown} onClose={() => setOpen(null)} />}
    </OpenPersonContext>
  );
};

/** « Organigramme »: who works in the organisation on the day that the convention asks for, for how long and on what. */
export const OrganisationPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const organisation = useLiveRead('organisation', [], ({ db, dossier }) => readOrganisation(db, dossier));
  const failure = error ?? organisation.error;
  if (failure !== null) throw failure;
  return (
    <>
      <title>{m.shell.documentTitle(m.organisation.title)}</title>
      {snapshot === undefined || organisation.data === undefined ? <PageLoading /> : <Reading snapshot={snapshot} organisation={organisation.data} />}
    </>
  );
};
