import { Download } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { RadioChoice } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import styles from './open-data.module.css';
import { OPEN_DATA_CONTENTS, OPEN_DATA_PURPOSES, type OpenDataAsked } from './open-data-requests';
import { OpenDataStanding } from './open-data-standing';
import { saveSchema } from './save-schema';
import { useOpenData } from './use-open-data';

const Explained = ({ label, how }: { readonly label: string; readonly how: string }) => (
  <>
    {label}
    <span className={styles['how']}>{how}</span>
  </>
);

interface ChoicesProps {
  readonly asked: OpenDataAsked;
  readonly onChange: (change: Partial<OpenDataAsked>) => void;
}

const Choices = ({ asked, onChange }: ChoicesProps) => {
  const { openData: words } = useI18n().m;
  return (
    <>
      <RadioChoice
        legend={words.purpose}
        value={asked.purpose}
        choices={OPEN_DATA_PURPOSES.map((value) => ({ value, label: <Explained label={words.purposes[value]} how={words.purposeHow[value]} /> }))}
        onChange={(purpose) => onChange({ purpose })}
      />
      <RadioChoice legend={words.content} value={asked.content} choices={OPEN_DATA_CONTENTS.map((value) => ({ value, label: words.contents[value] }))} onChange={(content) => onChange({ content })} />
      <p className={styles['how']}>{asked.content === 'json' ? words.jsonHow : words.tablesHow}</p>
    </>
  );
};

/** « Données du dossier »: what they are for, in which form, and the schema that documents them. */
export const OpenDataDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const i18n = useI18n();
  const words = i18n.m.openData;
  const [asked, setAsked] = useState<OpenDataAsked>({ purpose: 'whole', content: 'json' });
  const { state, write, stop, forget } = useOpenData();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    write(asked);
  };
  const change = (changed: Partial<OpenDataAsked>): void => {
    setAsked((now) => ({ ...now, ...changed }));
    if (state.step !== 'working') forget();
  };
  return (
    <Dialog title={words.title} onClose={onClose} keepOpen>
      <form className={forms['form']} onSubmit={submit}>
        <Choices asked={asked} onChange={change} />
        <OpenDataStanding state={state} onStop={stop} />
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={state.step === 'working'}>
            <Download size={17} strokeWidth={2} aria-hidden="true" />
            {words.write}
          </button>
          <button type="button" className={buttons['ghost']} onClick={() => void saveSchema(i18n)}>
            {words.schema}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
