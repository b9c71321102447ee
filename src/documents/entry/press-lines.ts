/** One line of a pasted list of press returns, cut into its fields. */
export interface PressLine {
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly link: string;
}

const LINK = /^(?:https?:\/\/|www\.)\S+$/iu;
const DATE = /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)\S*\s+)?\d{1,2}(?:er)?[\s/.-]\S+(?:[\s/.-]\d{2,4})?$|^\d{4}(?:-\d{2}){0,2}$/iu;

const cells = (line: string): readonly string[] => line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim());

const withProtocol = (link: string): string => (/^www\./iu.test(link) ? `https://${link}` : link);

const readLine = (line: string): PressLine => {
  const [outlet = '', ...others] = cells(line);
  const link = others.find((cell) => LINK.test(cell)) ?? '';
  const date = others.find((cell) => cell !== link && DATE.test(cell)) ?? '';
  const title = others.filter((cell) => cell !== link && cell !== date && cell !== '').join(', ');
  return { outlet, date, title, link: withProtocol(link) };
};

/** A pasted list, one press return a line: outlet first, then date, title and link in any order, separated by « ; » or tabs. */
export const readPressLines = (text: string): readonly PressLine[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);

/** An address without what does not change the page: protocol, `www.`, tracking parameters, last slash. */
export const sameAddress = (link: string): string => {
  try {
    const url = new URL(link);
    const kept = [...url.searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid|xtor)$/iu.test(name));
    const query = new URLSearchParams(kept).toString();
    return `${url.host.replace(/^www\./u, '')}${url.pathname.replace(/\/$/u, '')}${query === '' ? '' : `?${query}`}`;
  } catch {
    return link;
  }
};
