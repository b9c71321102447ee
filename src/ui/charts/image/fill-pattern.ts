import { element } from './svg-words';

/** The patterns of a drawing, each defined once. */
export interface Patterns {
  readonly idOf: (content: string, width: number, height: number) => string;
  readonly definitions: () => string;
}

export const patterns = (): Patterns => {
  const known = new Map<string, string>();
  const written: string[] = [];
  return {
    idOf: (content, width, height) => {
      const key = `${content} ${String(width)} ${String(height)}`;
      const id = known.get(key) ?? `p${String(known.size)}`;
      if (!known.has(key)) {
        known.set(key, id);
        written.push(element('pattern', { id, width, height, patternUnits: 'userSpaceOnUse' }, content.replaceAll('ID-g', `${id}-g`)));
      }
      return id;
    },
    definitions: () => written.join(''),
  };
};

const COLOUR = String.raw`rgba?\([^)]*\)|color\([^)]*\)|oklab\([^)]*\)|transparent`;

interface Stop {
  readonly colour: string;
  readonly at: number;
}

/** The stops of a gradient, in shares of its length: « rgb(…) 25% 50% » is two of them. */
const stopsOf = (text: string): readonly Stop[] => {
  const parts = [...text.matchAll(new RegExp(`(?<colour>${COLOUR})(?<places>(?:\\s+[\\d.]+%)*)`, 'gu'))];
  return parts.flatMap(({ groups }, index): readonly Stop[] => {
    const colour = groups?.['colour'] ?? 'transparent';
    const places = [...(groups?.['places'] ?? '').matchAll(/[\d.]+/gu)].map(([place]) => Number(place) / 100);
    return places.length === 0 ? [{ colour, at: index === 0 ? 0 : 1 }] : places.map((at) => ({ colour, at }));
  });
};

/** Stripes: a gradient with hard edges, across one tile. */
const linear = (gradient: string, width: number, height: number): string => {
  const angle = (Number(/^linear-gradient\((?<angle>-?[\d.]+)deg/u.exec(gradient)?.groups?.['angle'] ?? 180) * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const half = (Math.abs(width * dx) + Math.abs(height * dy)) / 2;
  const ends = { x1: width / 2 - dx * half, y1: height / 2 - dy * half, x2: width / 2 + dx * half, y2: height / 2 + dy * half };
  const stops = stopsOf(gradient).map(({ colour, at }) => element('stop', { offset: at, 'stop-color': colour }));
  return `${element('linearGradient', { id: 'ID-g', gradientUnits: 'userSpaceOnUse', ...ends }, stops.join(''))}${element('rect', { width, height, fill: 'url(#ID-g)' })}`;
};

const DOT = new RegExp(String.raw`circle at (?<x>[\d.]+)px (?<y>[\d.]+)px, (?<colour>${COLOUR}) (?<radius>[\d.]+)px`, 'u');

/** Dots: one a tile. */
const radial = (gradient: string): string => {
  const { x = '0', y = '0', colour = 'none', radius = '0' } = DOT.exec(gradient)?.groups ?? {};
  return element('circle', { cx: Number(x), cy: Number(y), r: Number(radius) + 0.15, fill: colour });
};

/** The pattern that stands for the gradient of a background, or undefined when it has none. */
export const patternOf = (image: string, size: string, all: Patterns): string | undefined => {
  const [, width = '0', height = width] = /^(?<width>[\d.]+)px(?: (?<height>[\d.]+)px)?/u.exec(size) ?? [];
  if (Number(width) === 0 || Number(height) === 0) return undefined;
  const first = image.startsWith('radial-gradient(') ? radial(image) : image.startsWith('linear-gradient(') ? linear(image, Number(width), Number(height)) : undefined;
  return first === undefined ? undefined : all.idOf(first, Number(width), Number(height));
};
