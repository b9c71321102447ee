import type { Activity } from '#domain/activities/activity';
import { htmlBlocks } from './html-blocks';
import { htmlText, htmlWords } from './html-text';
import type { Pack, PackChoice, PackFigure, PackGroup, PackPhoto } from './pack-content';

const figureHtml = ({ figure, quoted, place }: PackFigure, { words }: Pack): string => {
  const quote = quoted === undefined ? '' : ` <q>${htmlText(words.quoteOpen)}${htmlWords(quoted)}${htmlText(words.quoteClose)}</q>`;
  return `<li><b>${htmlWords(figure)}</b>${quote}${place === undefined ? '' : ` <cite>${htmlWords(place)}</cite>`}</li>`;
};

const figuresHtml = (figures: readonly PackFigure[], pack: Pack): string =>
  figures.length === 0 ? '' : `<ul class="figures" aria-label="${htmlText(pack.words.figures)}">${figures.map((figure) => figureHtml(figure, pack)).join('')}</ul>`;

/** One activity, with what the filters look at in its attributes; its photos come at its end, once all is told that they share the file with. */
export const activityParts = (activity: Activity, pack: Pack): readonly (string | PackPhoto)[] => {
  const { title, meta, prose, figures, lines, photos } = pack.tell(activity);
  const data = `data-objective="${htmlText(activity.objective)}" data-kind="${activity.kind}" data-status="${activity.status}"`;
  const told = [
    `<article ${data}><h4>${htmlWords(title)}</h4>`,
    meta === '' ? '' : `<p class="small">${htmlWords(meta)}</p>`,
    htmlBlocks(prose, `t-${activity.id}`),
    figuresHtml(figures, pack),
    ...lines.map((line) => `<p class="small">${htmlWords(line)}</p>`),
  ].join('');
  return [told, ...photos, '</article>\n'];
};

/** The head of a group; its activities follow, then `</section>`. */
export const groupHead = ({ title, how }: PackGroup): string => `<section class="group"><h3>${htmlWords(title)}</h3>${how === undefined ? '' : `<p class="small">${htmlWords(how)}</p>`}`;

const choiceHtml = (name: string, label: string, choices: readonly PackChoice[], any: string): string =>
  choices.length < 2
    ? ''
    : `<label>${htmlWords(label)}<select name="${name}"><option value="">${htmlWords(any)}</option>${choices.map((choice) => `<option value="${htmlText(choice.value)}">${htmlWords(choice.label)}</option>`).join('')}</select></label>`;

/** The filters: hidden until the script is there, so that without it the whole list is read as it is. */
export const filtersHtml = ({ words, choices }: Pack): string =>
  [
    `<div id="filters" role="search" aria-label="${htmlText(words.filters)}" hidden>`,
    `<label>${htmlWords(words.search)}<input type="search" name="text" autocomplete="off"></label>`,
    choiceHtml('objective', words.objective, choices.objectives, words.any),
    choiceHtml('kind', words.kind, choices.kinds, words.any),
    choiceHtml('status', words.status, choices.statuses, words.any),
    `<button type="button" id="reset">${htmlWords(words.reset)}</button><button type="button" id="print">${htmlWords(words.print)}</button>`,
    '</div>',
    `<p id="count" role="status" data-words="${htmlText(words.count)}"></p>`,
  ].join('');
