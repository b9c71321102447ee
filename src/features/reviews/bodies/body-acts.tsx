import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ReviewBody } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { ReviewsYear } from '../reviews-year';
import { BodyDialog } from './body-dialog';

export const EditBody = ({ body, year }: { readonly body: ReviewBody; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const [opened, setOpened] = useState(false);
  return (
    <span className="no-print">
      <button type="button" className={buttons['link']} aria-label={m.reviewBodies.edit(format.text(body.label))} onClick={() => setOpened(true)}>
        <Pencil size={14} strokeWidth={1.8} aria-hidden="true" />
      </button>
      {opened && <BodyDialog year={year} before={body} onClose={() => setOpened(false)} />}
    </span>
  );
};

export const AddBody = ({ year }: { readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  const [opened, setOpened] = useState(false);
  return (
    <p className="no-print">
      <button type="button" className={buttons['link']} onClick={() => setOpened(true)}>
        {m.reviewBodies.add}
      </button>
      {opened && <BodyDialog year={year} onClose={() => setOpened(false)} />}
    </p>
  );
};
