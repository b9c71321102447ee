import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { keepLanguage, LANGUAGES, type Language } from '#i18n/language';
import { keepDrafts } from '#storage/opening/drafts';
import styles from './language-choice.module.css';

/** What is being typed is found again in the other language: the page is the same, reloaded. */
const speak = (language: Language): boolean => {
  if (!keepLanguage(language)) return false;
  keepDrafts();
  globalThis.location.reload();
  return true;
};

/** The language of the interface, kept by this browser. Each language is named in itself, for who reads no other. */
export const LanguageChoice = () => {
  const { locale, m } = useI18n();
  const [refused, setRefused] = useState(false);
  return (
    <fieldset className={styles['choice']}>
      <legend>{m.shell.language}</legend>
      {(Object.keys(LANGUAGES) as Language[]).map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={language === locale}
            onChange={() => {
              setRefused(!speak(language));
            }}
          />
          {LANGUAGES[language]}
        </label>
      ))}
      {refused && <p role="status">{m.shell.languageNotKept}</p>}
    </fieldset>
  );
};
