import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The colours as the sheet declares them: « light-dark(#…, #…) », or one for both. */
const colours = new Map(
  [...CSS.slice(0, CSS.indexOf('@media')).matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/gu)].map(([, name = '', light, dark, both = '']) => [
    name,
    { light: light ?? both, dark: dark ?? both },
  ]),
);

const channels = (colour: string): readonly number[] => {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: Theme, first: string, second: string): number => {
  const [dark = 0, light = 0] = [first, second].map((name) => luminance(colours.get(name)?.[theme] ?? '')).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const on = (grounds: readonly string[], names: readonly string[]): readonly (readonly [string, string])[] =>
  grounds.flatMap((ground) => names.map((name) => [name, ground] as const));

const GOALS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'];

const TEXT = [
  ...on(['paper', 'card', 'tint', 'tint-faint'], ['ink', 'ink-2', 'ink-3', 'accent']),
  ...on(['card', 'paper'], GOALS),
  ...on([...GOALS, 'accent', 'done'], ['on-fill']),
  ...on(['side', 'side-on', 'side-hover'], ['side-ink', 'side-ink-2', 'side-strong']),
  ...['done', 'prog', 'post', 'stal', 'aban'].map((progress) => [`${progress}-t`, `${progress}-bg`] as const),
  ['tag-ink', 'tag'],
  ['card', 'ink'],
  ['ink', 'hatch'],
  ...on(['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'heat-6'], ['heat-ink-few']),
  ...on(['heat-7', 'heat-8'], ['heat-ink-many']),
] as const;

/** Shapes whose fill or outline alone tells them from the card, and signs drawn on a fill. */
const SHAPES = [
  ...on(['card'], ['data', 'mute', 'focus', 'done', 'prog-e', 'stal', 'aban', 'ink-3']),
  ...on(['paper'], ['focus', 'mute']),
  ...on(['done', 'stal', 'aban'], ['on-fill']),
  ['post-on', 'post'],
  ['side-mark', 'side'],
  ['side-focus', 'side'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('--%s can be read on --%s', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('--%s is told from --%s', (shape, ground) => {
    expect(contrast(theme, shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it('fills a matrix from few to many, each step further from the paper', () => {
    const steps = Array.from({ length: 8 }, (_none, index) => contrast(theme, `heat-${String(index + 1)}`, 'card'));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

it('tells the side navigation from the paper beside it in the dark', () => {
  expect(colours.get('side')?.dark).not.toBe(colours.get('paper')?.dark);
});

it('leaves no colour outside the tokens', () => {
  const root = fileURLToPath(new URL('../../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:css|tsx)$/u.test(file) && file !== 'ui/tokens.css');
  // The margins of a printed page know no variable.
  const textOf = (file: string): string => readFileSync(root + file, 'utf8').replaceAll(/@page[\s\S]*?\n\}/gu, '');
  expect(files.filter((file) => /[:\s"'(,]#[\da-f]{3,8}\b(?!\/)|\brgba?\(|\bhsla?\(/iu.test(textOf(file)))).toEqual([]);
});
