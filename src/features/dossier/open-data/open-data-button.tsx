import { Download } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { OpenDataDialog } from './open-data-dialog';

/** Takes the dossier away as data: whole, to be opened again, or such as can be published. */
export const OpenDataButton = () => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setOpen(true)}>
        <Download size={17} strokeWidth={2} aria-hidden="true" />
        {m.openData.button}
      </button>
      {open && <OpenDataDialog onClose={() => setOpen(false)} />}
    </>
  );
};
