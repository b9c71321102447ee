import { localName } from '../../tables/read/read-xml';
import { attributeOf, childOf, elementsOf, isElement, textOf, type XmlElement } from '../../docx/parts/xml-tree';
import { readMark, type Mark } from '../marks';
import { readRowMark, type RowMark } from '../row-marks';

/**
 * The text of a document in its order, as it is once every tracked change is accepted: words, where a mark of ours begins and ends,
 * and the end of each paragraph, `joined` to the next one when its end was deleted.
 */
export type TextToken =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'begin'; readonly mark: Mark; readonly id: string }
  | { readonly type: 'end'; readonly id: string }
  | { readonly type: 'paragraph'; readonly style: string; readonly joined: boolean }
  /** A row of a table, with its mark when it is one of ours. */
  | { readonly type: 'row'; readonly mark: RowMark | null; readonly cells: readonly string[] };

/** What says nothing of the accepted text: what was deleted or moved away, how things looked before, drawings, notes, and what fields are computed from. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sectPr', 'drawing', 'pict', 'object', 'Fallback', 'AlternateContent', 'instrText', 'delText', 'delInstrText', 'footnoteReference', 'endnoteReference', 'commentReference', 'annotationRef', 'txbxContent', 'sdtPr', 'sdtEndPr', 'rt']);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', ptab: '\t', noBreakHyphen: '\u2011' };

/** The names of styles by their ids, which a word processor may change while the names stay. */
export const styleNames = (styles: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map((styles === undefined ? [] : elementsOf(styles, 'style')).map((style) => [attributeOf(style, 'styleId') ?? '', (attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase()]));

const isJoined = (properties: XmlElement | undefined): boolean => {
  const ofMark = childOf(properties, 'rPr');
  return childOf(ofMark, 'del') !== undefined || childOf(ofMark, 'moveFrom') !== undefined;
};

const isContents = (element: XmlElement): boolean => attributeOf(childOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery'), 'val') === 'Table of Contents';

const rowMarkIn = (element: XmlElement): RowMark | null => {
  if (localName(element.name) === 'bookmarkStart') return readRowMark(attributeOf(element, 'name') ?? '');
  for (const child of elementsOf(element)) {
    const mark = rowMarkIn(child);
    if (mark !== null) return mark;
  }
  return null;
};

/** Those right under a table or a row, whatever holds them together. */
const heldBy = (element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    const own = localName(child.name);
    if (own === name || own === 'bookmarkStart') return [child];
    return own === 'sdt' || own === 'sdtContent' || own === 'customXml' ? heldBy(child, name) : [];
  });

/** The rows of a table, those deleted left out. A bookmark may stand before the row that it is of. */
const tableRows = (table: XmlElement, said: (cell: XmlElement) => string): readonly TextToken[] => {
  let before: RowMark | null = null;
  return heldBy(table, 'tr').flatMap((row): readonly TextToken[] => {
    const own = rowMarkIn(row);
    if (localName(row.name) !== 'tr') {
      before = own ?? before;
      return [];
    }
    const mark = own ?? before;
    before = null;
    if (childOf(childOf(row, 'trPr'), 'del') !== undefined) return [];
    return [{ type: 'row', mark, cells: heldBy(row, 'tc').filter((cell) => localName(cell.name) === 'tc').map(said) }];
  });
};

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
    else if (name === 'tbl') this.table(element);
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

  /** A text of ours that someone set in a table is read as it is anywhere else; the rest is rows. */
  private table(element: XmlElement): void {
    const within = new AcceptedText(this.styles);
    within.inside(element);
    if (within.tokens.some(({ type }) => type === 'begin')) this.tokens.push(...within.tokens);
    else this.tokens.push(...tableRows(element, (cell) => this.cell(cell)));
  }

  private cell(cell: XmlElement): string {
    const own = new AcceptedText(this.styles);
    own.inside(cell);
    return own.tokens
      .map((token) => (token.type === 'words' ? token.text : token.type === 'row' ? token.cells.join(' ') : token.type === 'paragraph' ? ' ' : ''))
      .join('')
      .trim();
  }

  private paragraph(element: XmlElement): void {
    const properties = childOf(element, 'pPr');
    const id = attributeOf(childOf(properties, 'pStyle'), 'val') ?? '';
    this.inside(element);
    this.tokens.push({ type: 'paragraph', style: this.styles.get(id) ?? id.toLowerCase(), joined: isJoined(properties) });
  }
}
