import { Link } from '@tanstack/react-router';
import { CalendarDays } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';

/** The way to the calendar of the year, narrowed to the same objective. */
export const CalendarLink = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const { territoire, objectif } = useUrlSearch();
  const search = { annee: String(year), ...(territoire !== undefined && { territoire }), ...(objectif !== undefined && { objectif }) };
  return (
    <Link to="/calendrier" search={search} className={buttons['ghost']}>
      <CalendarDays size={16} strokeWidth={1.8} aria-hidden="true" />
      {m.nextYear.calendar}
    </Link>
  );
};
