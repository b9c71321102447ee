import { localName } from '../../tables/read/read-xml';
import { attributeOf, childOf, elementsOf, isElement, textOf, type XmlElement } from '../../docx/parts/xml-tree';
import { readMark, type Mark } from '../marks';

/**
 * The text of a document in its order, as it is once every tracked change is accepted: words, where a mark of ours begins and ends,
 * and the end of each paragraph, `joined` to the next one when its end was deleted.
 */
export type TextToken =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'begin'; readonly mark: Mark; readonly id: string }
  | { readonly type: 'end'; readonly id: string }
  | { readonly type: 'paragraph'; readonly style: string; readonly joined: boolean };

/** What says nothing of the accepted text: what was deleted or moved away, how things looked before, drawings, notes, and what fields are computed from. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sectPr', 'tbl', 'drawing', 'pict', 'object', 'Fallback', 'AlternateContent', 'instrText', 'delText', 'delInstrText', 'footnoteReference', 'endnoteReference', 'commentReference', 'annotationRef', 'txbxContent', 'sdtPr', 'sdtEndPr', 'rt']);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', ptab: '\t', noBreakHyphen: '\u2011' };

/** The names of styles by their ids, which a word processor may change while the names stay. */
export const styleNames = (styles: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map((styles === undefined ? [] : elementsOf(styles, 'style')).map((style) => [attributeOf(style, 'styleId') ?? '', (attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase()]));

const isJoined = (properties: XmlElement | undefined): boolean => {
  const ofMark = childOf(properties, 'rPr');
  return childOf(ofMark, 'del') !== undefined || childOf(ofMark, 'moveFrom') !== undefined;
};

const isContents = (element: XmlElement): boolean => attributeOf(childOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery'), 'val') === 'Table of Contents';

/** Reads a body from end to end. */
export class AcceptedText {
  readonly tokens: TextToken[] = [];
  private readonly styles: ReadonlyMap<string, string>;

  constructor(styles: ReadonlyMap<string, string>) {
    this.styles = styles;
  }

  read(element: XmlElement): void {
    const name = localName(element.name);
    if (name === 'p') this.paragraph(element);
    else if (name === 't') this.tokens.push({ type: 'words', text: textOf(element) });
    else if (name === 'bookmarkStart' || name === 'bookmarkEnd') this.bookmark(name, element);
    else if (name in SIGNS) this.tokens.push({ type: 'words', text: SIGNS[name] ?? '' });
    else if (LEFT_OUT.has(name)) this.marksWithin(element);
    else if (name !== 'sdt' || !isContents(element)) this.inside(element);
  }

  private inside(element: XmlElement): void {
    for (const child of element.children) if (isElement(child)) this.read(child);
  }

  /** A mark in what was deleted still says where that text was. */
  private marksWithin(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      const name = localName(child.name);
      if (name === 'bookmarkStart' || name === 'bookmarkEnd') this.bookmark(name, child);
      else this.marksWithin(child);
    }
  }

  private bookmark(name: 'bookmarkStart' | 'bookmarkEnd', element: XmlElement): void {
    const id = attributeOf(element, 'id') ?? '';
    if (name === 'bookmarkEnd') {
      this.tokens.push({ type: 'end', id });
      return;
    }
    const mark = readMark(attributeOf(element, 'name') ?? '');
    if (mark !== null) this.tokens.push({ type: 'begin', mark, id });
  }

  private paragraph(element: XmlElement): void {
    const properties = childOf(element, 'pPr');
    const id = attributeOf(childOf(properties, 'pStyle'), 'val') ?? '';
    this.inside(element);
    this.tokens.push({ type: 'paragraph', style: this.styles.get(id) ?? id.toLowerCase(), joined: isJoined(properties) });
  }
}
