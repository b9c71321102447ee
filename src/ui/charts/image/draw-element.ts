import { drawBox } from './draw-box';
import { drawDrawing } from './draw-drawing';
import { drawText } from './draw-text';
import { patterns, type Patterns } from './fill-pattern';

interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly all: Patterns;
  drawings: number;
}

const isHidden = (style: CSSStyleDeclaration, { width, height }: DOMRect): boolean =>
  style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' || (width <= 1 && height <= 1 && style.overflow === 'hidden');

const drawNode = (node: Node, style: CSSStyleDeclaration, sheet: Sheet): string => {
  if (node instanceof Text) return drawText(node, style, sheet.left, sheet.top);
  return node instanceof Element ? drawOne(node, sheet) : '';
};

const drawOne = (one: Element, sheet: Sheet): string => {
  const style = getComputedStyle(one);
  const rect = one.getBoundingClientRect();
  if (one instanceof HTMLButtonElement || isHidden(style, rect)) return '';
  const box = { x: rect.left - sheet.left, y: rect.top - sheet.top, width: rect.width, height: rect.height };
  if (one instanceof SVGSVGElement) {
    sheet.drawings += 1;
    return drawDrawing(one, box, `d${String(sheet.drawings)}-`);
  }
  return drawBox(style, box, sheet.all) + [...one.childNodes].map((child) => drawNode(child, style, sheet)).join('');
};

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Shapes and words of SVG, with the patterns that they use. */
  readonly content: string;
}

/** Everything that an element of the page shows, as shapes and words at their places; what can be pressed is left out. */
export const drawElement = (root: Element): Drawn => {
  const { left, top, width, height } = root.getBoundingClientRect();
  const sheet: Sheet = { left, top, all: patterns(), drawings: 0 };
  const content = drawOne(root, sheet);
  return { width, height, content: `<defs>${sheet.all.definitions()}</defs>${content}` };
};
