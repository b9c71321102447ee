import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import type { Views } from './use-views';

const LONGEST = 80;

/** Gives a name to what is looked at now. */
export const KeepViewDialog = ({ views: { views, keep }, onClose }: { readonly views: Views; readonly onClose: () => void }) => {
  const { m } = useI18n();
  const [name, setName] = useState('');
  const words = m.activities.views;
  const isTaken = views.some((view) => view.name === name.trim());
  return (
    <Dialog title={words.keepTitle} onClose={onClose}>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void keep(name.slice(0, LONGEST)).then(onClose);
        }}
      >
        <TextField autoFocus label={words.name} value={name} onChange={setName} description={isTaken ? words.taken : words.why} />
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={name.trim() === ''}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
