import { done, refused, type Result } from '#domain/record/result';
import { DocxStop, openDocx, type DocxFault, type OpenDocx } from '../parts/open-docx';
import { attributeOf, childOf, elementsOf, isElement, textOf, type XmlElement, type XmlNode } from '../parts/xml-tree';

/** Why a file cannot be a template. */
export type TemplateFault = DocxFault | 'no-styles' | 'strict';

/** A template as it is opened: its text before and after the report's place, and the last of its pages' layouts. */
export interface OpenTemplate {
  readonly docx: OpenDocx;
  readonly root: XmlElement;
  readonly styles: XmlElement;
  readonly before: readonly XmlNode[];
  readonly after: readonly XmlNode[];
  readonly section: XmlElement | undefined;
}

/** The folder of a part, with its slash. */
export const besides = (docx: OpenDocx, name: string): string => `${docx.main.slice(0, docx.main.lastIndexOf('/') + 1)}${name}`;

const PLACE = '{{rapport}}';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const isShown = (node: XmlNode): boolean => isElement(node) && (textOf(node).trim() !== '' || holdsPicture(node));
const holdsPicture = (element: XmlElement): boolean => elementsOf(element).some((child) => /:(?:drawing|pict)$/u.test(child.name) || holdsPicture(child));

const read = (bytes: Uint8Array): Result<OpenTemplate, TemplateFault> => {
  const docx = openDocx(bytes);
  const root = docx.tree(docx.main);
  const body = childOf(root, 'body');
  if (root === undefined || body === undefined) return refused('damaged');
  if (root.attributes['xmlns:w'] !== WORD) return refused('strict');
  const styles = docx.tree(besides(docx, 'styles.xml'));
  if (styles === undefined || elementsOf(styles, 'style').length === 0) return refused('no-styles');
  const nodes = body.children.filter(isElement).filter(({ name }) => name !== 'w:sectPr');
  const place = nodes.findIndex((node) => textOf(node).trim().toLowerCase() === PLACE);
  const cover = place === -1 ? nodes : nodes.slice(0, place);
  return done({
    docx,
    root,
    styles,
    before: cover.some(isShown) ? cover : [],
    after: place === -1 ? [] : nodes.slice(place + 1),
    section: elementsOf(body, 'sectPr')[0],
  });
};

/**
 * Opens an organisation's template, DOTX or DOCX. What stands in it before a paragraph « {{rapport}} » is the cover, what stands
 * after it the last pages; without such a paragraph, all that it holds is the cover. Answers with why when it is none; never throws.
 */
export const openTemplate = (bytes: Uint8Array): Result<OpenTemplate, TemplateFault> => {
  try {
    return read(bytes);
  } catch (error) {
    return refused(error instanceof DocxStop ? error.fault : 'damaged');
  }
};

/** How wide a text is between the margins of a layout, in twentieths of a point. */
export const textWidth = (section: XmlElement | undefined): number | undefined => {
  const size = Number(attributeOf(childOf(section, 'pgSz'), 'w'));
  const margins = childOf(section, 'pgMar');
  const width = size - Number(attributeOf(margins, 'left')) - Number(attributeOf(margins, 'right'));
  return Number.isFinite(width) && width > 2000 ? width : undefined;
};
