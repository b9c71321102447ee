import { patternOf, type Patterns } from './fill-pattern';
import { element, NO_COLOUR, type Box } from './svg-words';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

const DASHES: Readonly<Record<string, string>> = { dashed: '3 2', dotted: '1 2' };

const ends = ({ x, y, width, height }: Box, side: Side, thick: number): Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>> => {
  const half = thick / 2;
  switch (side) {
    case 'Top':
      return { x1: x, y1: y + half, x2: x + width, y2: y + half };
    case 'Bottom':
      return { x1: x, y1: y + height - half, x2: x + width, y2: y + height - half };
    case 'Left':
      return { x1: x + half, y1: y, x2: x + half, y2: y + height };
    case 'Right':
      return { x1: x + width - half, y1: y, x2: x + width - half, y2: y + height };
  }
};

const borderOf = (style: CSSStyleDeclaration, side: Side, box: Box): string => {
  const thick = Number.parseFloat(style[`border${side}Width`]);
  const [kind, colour] = [style[`border${side}Style`], style[`border${side}Color`]];
  if (!(thick > 0) || kind === 'none' || kind === 'hidden' || NO_COLOUR.test(colour)) return '';
  return element('line', { ...ends(box, side, thick), stroke: colour, 'stroke-width': thick, 'stroke-dasharray': DASHES[kind] });
};

/** The inner outline that the charts draw as a shadow, so that it takes no room. */
const outlineOf = ({ boxShadow }: CSSStyleDeclaration, { x, y, width, height }: Box): string => {
  const { colour, thick } = /^(?<colour>\S+\([^)]*\)) 0px 0px 0px (?<thick>[\d.]+)px inset/u.exec(boxShadow)?.groups ?? {};
  if (colour === undefined || thick === undefined) return '';
  const half = Number(thick) / 2;
  return element('rect', { x: x + half, y: y + half, width: Math.max(0, width - 2 * half), height: Math.max(0, height - 2 * half), fill: 'none', stroke: colour, 'stroke-width': thick });
};

/** What is drawn of an element itself: its ground, its pattern, its outline and its borders. */
export const drawBox = (style: CSSStyleDeclaration, box: Box, all: Patterns): string => {
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return '';
  const radius = Number.parseFloat(style.borderTopLeftRadius) || undefined;
  const rx = radius === undefined ? undefined : Math.min(radius, width / 2, height / 2);
  const ground = NO_COLOUR.test(style.backgroundColor) ? '' : element('rect', { x, y, width, height, rx, fill: style.backgroundColor });
  const pattern = patternOf(style.backgroundImage, style.backgroundSize, all);
  const filled = pattern === undefined ? '' : element('rect', { x, y, width, height, rx, fill: `url(#${pattern})` });
  return ground + filled + outlineOf(style, box) + SIDES.map((side) => borderOf(style, side, box)).join('');
};
