import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { useYearSnapshot } from '#storage/live/use-year';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** The way to the links of a programme: from its year's report when there is one, else from the report of the year before, which it goes on from. */
export const MatchingLink = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { data } = useYearSnapshot(year);
  const reported = data?.yearsWithActivities ?? [];
  const from = [year, year - 1].find((one) => reported.includes(one));
  if (from === undefined) return null;
  return (
    <Private>
      <Link to="/rapprochements" search={{ ...kept, annee: String(from) }} className={buttons['ghost']}>
        {m.matching.page}
      </Link>
    </Private>
  );
};
