import { Link } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { ChartButton } from './chart/chart-button';
import { useOpenPerson } from './editing/open-person';
import type { OrganisationShown } from './organisation-shown';

/** How many they are on that day and what they work, and what can be done. */
export const OrganisationHeading = ({ shown }: { readonly shown: OrganisationShown }) => {
  const { m, format } = useI18n();
  const words = m.organisation;
  const kept = keptBetweenPages(useUrlSearch());
  const open = useOpenPerson();
  const { team, totals, day } = shown;
  return (
    <PageHeading
      breadcrumb={
        <nav aria-label={words.breadcrumb}>
          <Link to="/livrables" search={kept}>
            {m.shell.pages.deliverables}
          </Link>
        </nav>
      }
      title={<Accented sentence={words.sentence(format.day(day), team.length, team.length - totals.unknown, totals.fullTimeEquivalents)} />}
      subtitle={words.subtitle}
      toolbar={
        <>
          <button type="button" className={buttons['ghost']} onClick={() => open({ type: 'person' })}>
            <Plus size={16} strokeWidth={1.8} aria-hidden="true" />
            {words.add}
          </button>
          {team.length > 0 && <ChartButton shown={shown} />}
          <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.common.print}
          </button>
        </>
      }
    />
  );
};
