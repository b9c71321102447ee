/**
 * A drawing follows its box without being drawn again, also on paper, where the page has another width than the screen:
 * its marks stretch, and no text is drawn in it.
 */
export const stretched = (svg: SVGSVGElement | null): void => {
  svg?.setAttribute('preserveAspectRatio', 'none');
};
