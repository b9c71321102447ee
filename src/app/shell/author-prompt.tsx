import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { declineAuthor, readAuthorState, setAuthor } from '#storage/device';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { TextField } from '#ui/forms/text-field';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import { Floating } from '#ui/states/floating';
import styles from './author-prompt.module.css';

const Prompt = () => {
  const { m } = useI18n();
  const { db } = useStorage();
  const [name, setName] = useState('');
  const words = m.journal.author;
  const save = (): void => {
    if (name.trim() !== '') void setAuthor(db, name.trim());
  };
  return (
    <Floating waits>
      <section aria-label={words.ask} className={styles['prompt']}>
        <form
          className={forms['form']}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <div>
            <p className={styles['ask']}>{words.ask}</p>
            <p className={styles['why']}>{words.why}</p>
          </div>
          <TextField label={words.name} value={name} onChange={setName} autoComplete="name" />
          <div className={forms['actions']}>
            <button type="submit" className={buttons['small']}>
              {words.save}
            </button>
            <button type="button" className={buttons['small']} onClick={() => void declineAuthor(db)}>
              {words.decline}
            </button>
          </div>
        </form>
      </section>
    </Floating>
  );
};

/** Asks once, after the first change, who keeps the dossier in this browser; nothing waits for the answer. */
export const AuthorPrompt = () => {
  const { data } = useLiveRead('author-state', [], ({ db }) => readAuthorState(db));
  return data === undefined || data.declined || data.author !== undefined ? null : <Prompt />;
};
