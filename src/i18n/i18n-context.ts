import { french, type Format } from './fr/french';
import type { FeatureName, Messages } from './fr/messages';
import { preferredLanguage, type Language } from './language';

export interface I18n {
  readonly locale: Language;
  readonly m: Messages;
  /** The only place that turns numbers, figures and periods into text. */
  readonly format: Format;
  readonly loadMessages: (feature: FeatureName) => Promise<void>;
}

/** One language for the life of a page: another one comes with a reload, so that no text of two languages is ever mixed. */
let inUse: I18n = french;

/** The messages and formats of the language in use. */
export const useI18n = (): I18n => inUse;

/** Fetches the messages of one feature in the language in use; its page is shown after that, and no other page may read them. */
export const loadMessages = (feature: FeatureName): Promise<void> => inUse.loadMessages(feature);

const fetched = async (language: Language): Promise<I18n> => {
  if (language === 'fr') return french;
  // A language that cannot be fetched may not keep anyone from their record.
  return import('./en/english').then(({ english }) => english, () => french);
};

/** Called once, before anything is shown: French is there already, the other language is fetched first. */
export const openLanguage = async (language: Language = preferredLanguage()): Promise<void> => {
  inUse = await fetched(language);
  document.documentElement.lang = inUse.locale;
};
