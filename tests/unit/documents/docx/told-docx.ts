import { attributeOf, childOf, elementsOf, isElement, textOf, type XmlElement } from '#documents/docx/parts/xml-tree';
import { openDocx } from '#documents/docx/parts/open-docx';
import { localName } from '#documents/tables/read/read-xml';
import type { ToldSection } from '#tests/fixtures/totals/told-totals';

interface Section extends ToldSection {
  readonly lines: string[];
  readonly tables: ToldSection['tables'][number][];
}

const HEADING = /^Heading(?<level>[123])$/u;

const saidBy = (element: XmlElement): string =>
  localName(element.name) === 't' ? textOf(element) : element.children.filter(isElement).map(saidBy).join('');

const styleOf = (paragraph: XmlElement): string => attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val') ?? '';

const rowsOf = (table: XmlElement): ToldSection['tables'][number] => elementsOf(table, 'tr').map((row) => elementsOf(row, 'tc').map(saidBy));

/** A document as it is read: what stands under each of its headings, in its order; what comes before the first is left out. */
export const toldInDocx = async (file: Blob): Promise<readonly ToldSection[]> => {
  const docx = openDocx(new Uint8Array(await file.arrayBuffer()));
  const body = childOf(docx.tree(docx.main), 'body');
  const sections: Section[] = [];
  for (const element of body === undefined ? [] : elementsOf(body)) {
    const level = HEADING.exec(styleOf(element))?.groups?.['level'];
    const last = sections.at(-1);
    if (level !== undefined) sections.push({ level: Number(level) as ToldSection['level'], title: saidBy(element), lines: [], tables: [] });
    else if (localName(element.name) === 'tbl') last?.tables.push(rowsOf(element));
    else if (saidBy(element) !== '') last?.lines.push(saidBy(element));
  }
  return sections;
};
