import styles from './chart-image.module.css';
import { drawElement, type Drawn } from './draw-element';
import { element, short, svgText } from './svg-words';

/** As wide as the text of a page of A4, laid out as on a wide screen. */
const PRINT_MM = 170;
const LAYOUT_PX = 900;

/** How much wider the figure must be for nothing of it to be scrolled away. */
const hiddenWidth = (figure: HTMLElement): number => Math.max(0, ...[...figure.querySelectorAll('*')].map(({ scrollWidth, clientWidth }) => (clientWidth > 0 ? scrollWidth - clientWidth : 0)));

/** Lays a copy of the figure out as it is printed, on light paper, and draws it, all before the page is painted again. */
const drawn = (figure: HTMLElement, origin: string): Drawn => {
  // A copy: the figure itself may be under the pointer, and look so.
  const copy = figure.cloneNode(true) as HTMLElement;
  const foot = document.createElement('p');
  foot.className = styles['origin'] ?? '';
  foot.textContent = origin;
  copy.append(foot);
  copy.classList.add(styles['picture'] ?? '');
  copy.style.width = `${String(LAYOUT_PX)}px`;
  figure.after(copy);
  try {
    const more = hiddenWidth(copy);
    if (more > 0) copy.style.width = `${String(LAYOUT_PX + more)}px`;
    return drawElement(copy);
  } finally {
    copy.remove();
  }
};

/** A chart as one file of SVG that needs no other: its title, how it is read, its marks and words, its filters and source. */
export const chartSvg = (figure: HTMLElement, words: { readonly title: string; readonly reading: string; readonly origin: string }, fonts: string): string => {
  const { width, height, content } = drawn(figure, words.origin);
  const size = { width: `${short(PRINT_MM)}mm`, height: `${short((PRINT_MM * height) / width)}mm`, viewBox: `0 0 ${short(width)} ${short(height)}` };
  const inside = `<title>${svgText(words.title)}</title><desc>${svgText(words.reading)}</desc>${fonts === '' ? '' : `<style>${fonts}</style>`}${element('rect', { width, height, fill: '#fff' })}${content}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, inside)}`;
};
