import { Link } from '@tanstack/react-router';
import { CalendarPlus, GitCompareArrows, Printer } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ReviewsYear } from './reviews-year';
import { AddSession } from './to-come-card';

const Acts = ({ year }: { readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
        <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.common.print}
      </button>
      <Link to="/comites/comparer" search={keptBetweenPages(useUrlSearch())} className={buttons['ghost']}>
        <GitCompareArrows size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.reviews.sinceLast}
      </Link>
      {year.bodies.length > 0 && (
        <button type="button" className={buttons['primary']} onClick={() => setAdding(true)}>
          <CalendarPlus size={16} strokeWidth={1.8} aria-hidden="true" />
          {m.session.form.add}
        </button>
      )}
      {adding && <AddSession year={year} onClose={() => setAdding(false)} />}
    </>
  );
};

/** The sentence that opens the page, and how many bodies have a rhythm. */
export const ReviewsHeading = ({ year }: { readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  return <PageHeading title={<Accented sentence={m.reviews.sentence(year.headline)} />} subtitle={m.reviews.subtitle(year.headline)} actions={<Acts year={year} />} />;
};
