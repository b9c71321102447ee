import { Stamp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';

const TemplateDialog = lazy(async () => ({ default: (await import('./template-dialog')).TemplateDialog }));

/** Opens « Modèle de l'organisation », fetched when it is first asked for. */
export const TemplateButton = () => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setOpen(true)}>
        <Stamp size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.reportDocument.template.title}
      </button>
      {open && (
        <Suspense>
          <TemplateDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
