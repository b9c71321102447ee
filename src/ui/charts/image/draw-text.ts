import { element, svgText } from './svg-words';

/** Whatever reads the file: our own type where it is, else what is nearest to it. */
const FAMILIES = { serif: "'Source Serif 4 Variable','Source Serif 4',Georgia,serif", sans: "'Source Sans 3 Variable','Source Sans 3',Arial,Helvetica,sans-serif" } as const;

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

type Part = readonly [text: string, index: number];

/** A word whole, or letter by letter when it is broken between two lines. */
const partsOf = (range: Range, node: Text, word: string, index: number): readonly Part[] => {
  range.setStart(node, index);
  range.setEnd(node, index + word.length);
  const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
  return tops.size < 2 ? [[word, index]] : Array.from({ length: word.length }, (_, at): Part => [word.charAt(at), index + at]);
};

/** A soft hyphen is seen where a line ends with it, and nowhere else. */
const seen = (text: string): string => text.trim().replace(/\u00ad$/u, '-').replaceAll('\u00ad', '');

/** The lines that a text is broken into, each with its box. */
const linesOf = (node: Text): readonly Line[] => {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  const parts = [...node.data.matchAll(/\S+\s*|\s+/gu)].flatMap(({ 0: word, index }) => partsOf(range, node, word, index));
  for (const [text, index] of parts) {
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    // The first letter after a hyphen has the box of that hyphen too, before its own.
    const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
    const last = lines.at(-1);
    const follows = last !== undefined && (box === undefined || (Math.abs(last.box.top - box.top) < 2 && box.left >= last.box.left));
    if (follows) {
      const right = box?.right ?? last.box.right;
      lines[lines.length - 1] = { text: last.text + text, box: new DOMRect(last.box.x, last.box.y, right - last.box.x, last.box.height) };
    } else if (box !== undefined) lines.push({ text, box });
  }
  return lines.map(({ text, box }) => ({ text: seen(text), box })).filter(({ text }) => text !== '');
};

let measure: CanvasRenderingContext2D | null | undefined;

interface Metrics {
  readonly ascent: number;
  readonly width: number;
}

/** How far the line of writing is under the top of its box, and how wide the text is alone. */
const metricsOf = (text: string, style: CSSStyleDeclaration, height: number): Metrics => {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) return { ascent: height * 0.78, width: 0 };
  measure.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent, width } = measure.measureText(text);
  return { ascent: ascent + (height - ascent - descent) / 2, width };
};

const shown = (text: string, { textTransform }: CSSStyleDeclaration): string => (textTransform === 'uppercase' ? text.toLocaleUpperCase() : text);

const lineText = ({ text, box }: Line, style: CSSStyleDeclaration, left: number, top: number): string => {
  const vertical = style.writingMode.startsWith('vertical');
  const words = shown(text, style);
  const { ascent, width } = metricsOf(words, style, vertical ? box.width : box.height);
  const [x, y] = [box.left - left, box.top - top];
  const place = vertical
    ? style.rotate === '180deg'
      ? { transform: `translate(${String(x + ascent)} ${String(y + box.height)}) rotate(-90)` }
      : { transform: `translate(${String(x + box.width - ascent)} ${String(y)}) rotate(90)` }
    : { x, y: y + ascent };
  const attributes = {
    ...place,
    fill: style.color,
    'font-family': style.fontFamily.includes('Serif') ? FAMILIES.serif : FAMILIES.sans,
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    // Another font takes another width: the text keeps its place all the same.
    textLength: width > 0 ? width : undefined,
    lengthAdjust: width > 0 ? 'spacingAndGlyphs' : undefined,
  };
  return element('text', attributes, svgText(words));
};

/** The words of a text node, line by line, where the page shows them. */
export const drawText = (node: Text, style: CSSStyleDeclaration, left: number, top: number): string =>
  linesOf(node)
    .map((line) => lineText(line, style, left, top))
    .join('');
