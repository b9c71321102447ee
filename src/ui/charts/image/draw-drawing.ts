import { element, type Box } from './svg-words';

const STYLED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity'] as const;

/** The looks that a stylesheet gives, written on each element: the file has no stylesheet. */
const styleInline = (from: Element, to: Element): void => {
  const style = getComputedStyle(from);
  for (const name of STYLED) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-hidden']) to.removeAttribute(name);
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) styleInline(child, copy);
  }
};

/** A drawing of the page within the image, at its place; `prefix` keeps the names of its patterns its own. */
export const drawDrawing = (svg: SVGSVGElement, { x, y, width, height }: Box, prefix: string): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  styleInline(svg, copy);
  const inside = new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>|<\/svg>$/gu, '')
    .replaceAll(/ id="(?<id>[^"]+)"/gu, (_all, id: string) => ` id="${prefix}${id}"`)
    .replaceAll(/url\((?:&quot;|["'])?#(?<id>[^)"'&]+)(?:&quot;|["'])?\)/gu, (_all, id: string) => `url(#${prefix}${id})`);
  const viewBox = svg.getAttribute('viewBox') ?? `0 0 ${String(width)} ${String(height)}`;
  return element('svg', { x, y, width, height, viewBox, preserveAspectRatio: svg.getAttribute('preserveAspectRatio') ?? undefined, overflow: 'visible' }, inside);
};
