import { Printer } from 'lucide-react';
import type { ReviewsHeadline } from '#domain/reviews/reviews-headline';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';

/** The sentence that opens the page, and how many bodies have a rhythm. */
export const ReviewsHeading = ({ headline }: { readonly headline: ReviewsHeadline }) => {
  const { m } = useI18n();
  return (
    <PageHeading
      title={<Accented sentence={m.reviews.sentence(headline)} />}
      subtitle={m.reviews.subtitle(headline)}
      actions={
        <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
          {m.common.print}
        </button>
      }
    />
  );
};
