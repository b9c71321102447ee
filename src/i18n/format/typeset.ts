import { contained } from './contained';

const THIN = '\u202f';

const space = (text: string): string =>
  text
    .replace(/ (?=[;:!?»%€])/gu, THIN)
    .replace(/(?<=«) /gu, THIN)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, THIN);

/** What was spaced lately: a row that scrolls back, or is drawn anew, has the texts that it had. */
const spacings = new Map<string, string>();
const MOST_KEPT = 2000;

/** A text that someone else wrote, with French spacing: narrow no-break spaces where print has them, words untouched. */
export const spaced = (text: string): string => {
  const known = spacings.get(text);
  if (known !== undefined) return known;
  if (spacings.size >= MOST_KEPT) spacings.clear();
  const own = space(contained(text));
  spacings.set(text, own);
  return own;
};

/** Words quoted from a document, without the marks that its transcription put around bold and raised letters. */
export const quotedWords = (words: string): string =>
  spaced(words.replaceAll('**', '').replace(/\^\{?([^}\s]+)\}?/gu, '$1'));

/** French print of a text of the interface: spacing, and the typographic apostrophe. */
export const typeset = (text: string): string => spaced(text).replace(/'/gu, '’');

type Message = string | ((...values: never[]) => string);
export interface Catalogue {
  readonly [key: string]: Message | Catalogue;
}

type Print = (text: string) => string;

const typesetMessage = (message: Message, print: Print): Message =>
  typeof message === 'string' ? print(message) : (...values: never[]) => print(message(...values));

/** A whole catalogue as the print of its language has it, so that its authors can type plain text. */
export const typesetCatalogue = <Messages extends object>(messages: Messages, print: Print): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]: [string, Message | Catalogue]) => [
      key,
      typeof value === 'object' ? typesetCatalogue(value, print) : typesetMessage(value, print),
    ]),
  ) as Messages;
