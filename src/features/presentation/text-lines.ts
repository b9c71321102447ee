/** The letters of the sans by what share of the type size they are wide, rounded up so that what is foreseen to fit does. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [0.2, ' \u00a0\u202f'],
  [0.25, 'ijlîï.,:;\'’·'],
  [0.3, 'fIÎ!()[]'],
  [0.35, 'rt/-°'],
  [0.45, 'sxz?"«»'],
  [0.5, '0123456789acegkvyàâäçéèêëFJLY–€+'],
  [0.55, 'bdhnopquôöùûüAESTVXZÀÂÉÈÊ'],
  [0.6, 'BCKPRÇ'],
  [0.65, 'DGHNUÛ&'],
  [0.7, 'OQÔ'],
];

const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));

const WIDEST = 0.95;

const widthOf = (letter: string): number => WIDTHS.get(letter) ?? WIDEST;

/** How much wider the letters of the serif are than those of the sans. */
const FACTORS = { sans: 1, serif: 1.17 } as const;

type Family = keyof typeof FACTORS;

interface Setting {
  readonly size: number;
  readonly width: number;
  readonly family?: Family;
}

/** The width of a text on one line. */
export const widthOfText = (text: string, { size, family = 'sans' }: Omit<Setting, 'width'>): number =>
  Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size * FACTORS[family];

/** How a text breaks into lines on a slide, as far as can be told without drawing it. */
export const linesOf = (text: string, setting: Setting): readonly string[] => {
  const space = widthOfText(' ', setting);
  const lines: string[] = [];
  let used = Infinity;
  for (const word of text.split(' ')) {
    const width = widthOfText(word, setting);
    if (used + space + width > setting.width) {
      lines.push(word);
      // A word longer than the line is broken by the browser.
      for (let rest = width - setting.width; rest > 0; rest -= setting.width) lines.push('');
      used = width % setting.width;
    } else {
      lines.push(`${lines.pop() ?? ''} ${word}`);
      used += space + width;
    }
  }
  return lines;
};
