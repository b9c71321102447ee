import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { forgetAuthor, readAuthor, setAuthor } from '#storage/device';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import { TextField } from '#ui/forms/text-field';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';

const AuthorForm = ({ author }: { readonly author: string }) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const [name, setName] = useState(author);
  const [said, setSaid] = useState('');
  const words = m.journal.author;
  const save = async (): Promise<void> => {
    const typed = name.trim();
    if (typed === '') return;
    await setAuthor(db, typed);
    setSaid(words.saved(format.text(typed)));
  };
  const forget = async (): Promise<void> => {
    await forgetAuthor(db);
    setName('');
    setSaid(words.forgotten);
  };
  return (
    <form
      className={forms['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={words.name} value={name} onChange={setName} autoComplete="name" {...(author === '' && { description: words.none })} />
      <div className={forms['actions']}>
        <button type="submit" className={buttons['ghost']}>
          {words.save}
        </button>
        {author !== '' && (
          <button type="button" className={buttons['ghost']} onClick={() => void forget()}>
            {words.forget}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </form>
  );
};

/** The name that the journal notes in this browser, which is never required. */
export const AuthorCard = () => {
  const { m } = useI18n();
  const { data } = useLiveRead('author', [], async ({ db }) => ({ author: (await readAuthor(db)) ?? '' }));
  return (
    <Card title={m.journal.author.title} subtitle={m.journal.author.why}>
      {data !== undefined && <AuthorForm author={data.author} />}
    </Card>
  );
};
