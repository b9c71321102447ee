import { useState } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { Programme } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { setContribution } from '#storage/commands/set-contribution';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { useUrlSearch } from '#ui/url/search';
import { isEdited } from '../editing/programme-acts';
import { useProgramme } from '../programme-shown';
import styles from './documents.module.css';

interface EditProps {
  readonly objective: OperationalObjective;
  readonly programme: Programme;
  readonly text: string;
  readonly onClose: () => void;
}

const ContributionDialog = ({ objective, programme, text, onClose }: EditProps) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const command = useCommand();
  const [value, setValue] = useState(text);
  const words = m.programmeDocuments;
  return (
    <FormDialog
      title={words.contributionOf(objective.code, programme.year)}
      size="wide"
      command={command}
      onSave={() => void command.run(() => setContribution(db, programme, objective.id, value), onClose)}
      onClose={onClose}
    >
      <TextArea autoFocus label={words.contribution} description={words.contributionHow} rows={7} value={value} onChange={setValue} />
    </FormDialog>
  );
};

/** How the year's programme serves an objective, which article 4 of a convention may ask: read by all, written by whoever prepares it. */
export const Contribution = ({ objective }: { readonly objective: OperationalObjective }) => {
  const { m, format } = useI18n();
  const { programmes, lines } = useProgramme();
  const [editing, setEditing] = useState(false);
  const edited = isEdited(useUrlSearch());
  const convention = lines.goals.find(({ id }) => id === objective.goal)?.convention;
  const programme = programmes.find((one) => one.convention === convention) ?? programmes[0];
  if (programme === undefined) return null;
  const text = programme.contributions?.find((one) => one.objective === objective.id)?.text;
  const words = m.programmeDocuments;
  const act = edited && (
    <Private>
      <button type="button" className={buttons['link']} onClick={() => setEditing(true)}>
        {text === undefined ? words.writeContribution(objective.code) : words.changeContribution(objective.code)}
      </button>
    </Private>
  );
  return (
    <>
      {text === undefined && edited && <div className={styles['contribution']}>{act}</div>}
      {text !== undefined && (
        <div className={styles['contribution']}>
          <h4>{words.contribution}</h4>
          <p className={styles['text']}>{format.text(text)}</p>
          {act}
        </div>
      )}
      {editing && <ContributionDialog objective={objective} programme={programme} text={text ?? ''} onClose={() => setEditing(false)} />}
    </>
  );
};
