import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { NextYearDialog } from './next-year-dialog';

/** « Préparer le programme N+1 », from the programme or the report of the year `ended`. */
export const NextYearButton = ({ ended }: { readonly ended: number }) => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setOpen(true)}>
        {m.nextYear.prepare(ended + 1)}
      </button>
      {open && <NextYearDialog year={ended + 1} onClose={() => setOpen(false)} />}
    </>
  );
};
