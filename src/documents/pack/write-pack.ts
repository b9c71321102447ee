import type { Breathe } from '../tables/write/table-document';
import { htmlBlocks } from './html-blocks';
import { htmlText, htmlWords } from './html-text';
import { activityParts, filtersHtml, groupHead } from './pack-activities';
import { chartHtml } from './pack-charts';
import type { Picture } from '../report/report-content';
import type { Pack, PackPhoto } from './pack-content';
import { frameWeight, photoHtml, roomForPhotos } from './pack-photos';
import { PACK_SCRIPT } from './pack-script';
import { PACK_STYLE } from './pack-style';

/** The name by which the page allows its script, and no other. */
const scriptHash = async (): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(PACK_SCRIPT)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
};

/** Nothing is fetched from anywhere, nothing is sent: what is not in the file does not exist. */
const policy = (hash: string): string => `default-src 'none'; style-src 'unsafe-inline'; script-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;

const headHtml = ({ language, title, subtitle, opening }: Pack, hash: string): string =>
  [
    `<!doctype html>\n<html lang="${htmlText(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${htmlText(policy(hash))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title><style>${PACK_STYLE}</style></head>\n<body><main>`,
    `<header class="head"><h1>${htmlWords(title)}</h1><p>${htmlWords(subtitle)}</p>${opening.map((line) => `<p class="small">${htmlWords(line)}</p>`).join('')}</header>`,
  ].join('');

interface Chapter {
  readonly id: string;
  readonly title: string;
}

const titleOf = (blocks: Pack['before'][number]): string => {
  const heading = blocks.find((block) => block.type === 'heading');
  return heading?.type === 'heading' ? heading.text : '';
};

const chaptersOf = (parts: Pack['before'], name: string): readonly Chapter[] => parts.map((blocks, at) => ({ id: `${name}-${String(at + 1)}`, title: titleOf(blocks) }));

const contentsHtml = (pack: Pack): string => {
  const { before, after, charts, words } = pack;
  const chapters: readonly Chapter[] = [
    ...chaptersOf(before, 'a'),
    ...(charts.length === 0 ? [] : [{ id: 'charts', title: words.charts }]),
    { id: 'activities', title: words.activities },
    ...chaptersOf(after, 'b'),
  ];
  return `<nav aria-label="${htmlText(words.contents)}"><ul>${chapters.map(({ id, title }) => `<li><a href="#${id}">${htmlWords(title)}</a></li>`).join('')}</ul></nav>`;
};

const partsHtml = (parts: Pack['before'], name: string): string =>
  parts.map((blocks, at) => `<section id="${name}-${String(at + 1)}">${htmlBlocks(blocks, `${name}-${String(at + 1)}`)}</section>\n`).join('');

const chartsHtml = ({ charts, words, number }: Pack): string =>
  charts.length === 0 ? '' : `<section id="charts"><h2>${htmlWords(words.charts)}</h2>${charts.map((chart) => chartHtml(chart, number)).join('')}</section>\n`;

/** Draws photos so that their bytes are at most `room`; those that it does not draw are left out. */
type DrawPhotos = (photos: readonly PackPhoto[], room: number) => Promise<ReadonlyMap<PackPhoto, Picture>>;

type Part = string | PackPhoto;

const isPhoto = (part: Part): part is PackPhoto => typeof part !== 'string';

const isText = (part: Part): part is string => typeof part === 'string';

/** Photos have the room that the text leaves them. */
const withPhotos = async (parts: readonly Part[], draw: DrawPhotos): Promise<readonly string[]> => {
  const photos = parts.filter(isPhoto);
  if (photos.length === 0) return parts.filter(isText);
  const weight = new Blob(parts.filter(isText)).size + photos.reduce((sum, photo) => sum + frameWeight(photo), 0);
  const drawn = await draw(photos, roomForPhotos(weight));
  return parts.map((part) => {
    if (!isPhoto(part)) return part;
    const picture = drawn.get(part);
    return picture === undefined ? '' : photoHtml(part, picture);
  });
};

/** « Dossier financeur (HTML) »: one file that opens anywhere, offline, and tells nothing to anyone. Activities are told one by one; `breathe` leaves the page its turn between two. */
export const writePack = async (pack: Pack, breathe: Breathe, draw: DrawPhotos): Promise<Blob> => {
  const parts: Part[] = [headHtml(pack, await scriptHash()), contentsHtml(pack), partsHtml(pack.before, 'a'), chartsHtml(pack), `<section id="activities"><h2>${htmlWords(pack.words.activities)}</h2>${filtersHtml(pack)}`];
  let done = 0;
  for (const group of pack.groups) {
    parts.push(groupHead(group));
    for (const activity of group.activities) {
      parts.push(...activityParts(activity, pack));
      done += 1;
      const pause = breathe(done);
      if (pause !== undefined) await pause;
    }
    parts.push('</section>');
  }
  parts.push('</section>\n', partsHtml(pack.after, 'b'), `</main><script>${PACK_SCRIPT}</script></body></html>\n`);
  return new Blob([...(await withPhotos(parts, draw))], { type: 'text/html' });
};
