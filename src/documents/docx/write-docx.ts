import { AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, PageNumber, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import { withoutControls } from '../tables/write/xml-text';
import { STYLES } from './docx-styles';
import { docxTable, runsOf } from './docx-table';
import type { WrittenBlock, WrittenDocument } from './written-document';

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const childrenOf = (block: WrittenBlock): FileChild[] => {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.runs), ...(block.small === true && { style: 'Small' }), ...(block.keepNext === true && { keepNext: true }) })];
    case 'list':
      return block.items.map((text) => new Paragraph({ numbering: { reference: 'dashes', level: 0 }, children: [new TextRun(text)] }));
    case 'table':
      // Word asks for a paragraph between two tables, and after the last one.
      return [docxTable(block), new Paragraph({ spacing: { after: 0 } })];
  }
};

/** Every text that is set, without what XML has no place for. */
const cleaned = <Value>(value: Value): Value => {
  if (typeof value === 'string') return withoutControls(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cleaned<unknown>(field)])) as Value;
};

const runningHead = ({ runningHead: text }: WrittenDocument) => new Header({ children: [new Paragraph({ style: 'Running', children: [new TextRun(text)] })] });

const pageNumber = ({ page, of }: WrittenDocument) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/**
 * The bytes of a document as Word and LibreOffice open it: A4, real headings to move by, tables whose head comes again, the
 * running head from the second page on, and numbered pages.
 */
export const writeDocx = async (given: WrittenDocument): Promise<Blob> => {
  const written = cleaned(given);
  const document = new Document({
    title: written.title,
    creator: written.author,
    description: written.subtitle,
    styles: { ...STYLES, default: { ...STYLES.default, document: { ...STYLES.default?.document, run: { ...STYLES.default?.document?.run, language: { value: written.language } } } } },
    numbering: {
      config: [{ reference: 'dashes', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 227 }, spacing: { after: 40 } } } }] }],
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: runningHead(written), first: new Header({ children: [new Paragraph({ style: 'Running' })] }) },
        footers: { default: pageNumber(written), first: pageNumber(written) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(written.title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(written.subtitle)] }),
          ...written.blocks.flatMap(childrenOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
};
