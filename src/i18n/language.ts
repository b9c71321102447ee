/** The languages of the interface, each by the name it gives itself. What is recorded stays as it was written. */
export const LANGUAGES = { fr: 'Français', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

const KEY = 'jalon:language';

/** What this browser was asked to show: French until someone chooses, and wherever nothing can be kept. */
export const preferredLanguage = (): Language => {
  try {
    return globalThis.localStorage.getItem(KEY) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
};

/** Keeps the choice for this browser; false where it refuses to keep anything. */
export const keepLanguage = (language: Language): boolean => {
  try {
    globalThis.localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
};
