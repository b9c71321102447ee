import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { DeliverablesYear } from '../deliverables-year';
import { recipientKeys } from './slip-choice';
import { SlipDialog } from './slip-dialog';

/** « Bordereau de transmission (DOCX) »: asks for whom, then writes it. */
export const SlipButton = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  if (recipientKeys(year).length === 0) return null;
  return (
    <>
      <button type="button" className={buttons['small']} onClick={() => setOpen(true)}>
        <FileText size={15} strokeWidth={1.8} aria-hidden="true" />
        {m.deliverablesSlip.button}
      </button>
      {open && <SlipDialog year={year} onClose={() => setOpen(false)} />}
    </>
  );
};
