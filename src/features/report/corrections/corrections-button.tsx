import { lazy, Suspense, useState } from 'react';
import { FileCheck } from 'lucide-react';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { ReportYear } from '../report-year';

const CorrectionsDialog = lazy(async () => {
  const [{ CorrectionsDialog: dialog }] = await Promise.all([import('./corrections-dialog'), loadMessages('corrections')]);
  return { default: dialog };
});

/** Opens « Reprendre un rapport corrigé », fetched when it is first asked for. */
export const CorrectionsButton = ({ year }: { readonly year: ReportYear }) => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setOpen(true)}>
        <FileCheck size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.reportDocument.takeBack}
      </button>
      {open && (
        <Suspense>
          <CorrectionsDialog year={year} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
