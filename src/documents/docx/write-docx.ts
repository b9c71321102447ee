import { AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, PageNumber, Packer, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { withoutControls } from '#domain/record/without-controls';
import { imageParagraphs } from './docx-image';
import { footnotesOf, marked, runsOf, type Notes } from './docx-runs';
import { STYLES } from './docx-styles';
import { docxTable } from './docx-table';
import type { WrittenBlock, WrittenDocument } from './written-document';

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

const childrenOf = (block: WrittenBlock, onNewPage: boolean, notes: Notes): FileChild[] => {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], ...(onNewPage && { pageBreakBefore: true }), children: marked(block.mark, [new TextRun(block.text)]) })];
    case 'paragraph':
      return [new Paragraph({ children: marked(block.mark, runsOf(block.runs, notes)), ...(block.small === true && { style: 'Small' }), ...(block.keepNext === true && { keepNext: true }) })];
    case 'list':
      return block.items.map((text) => new Paragraph({ numbering: { reference: 'dashes', level: 0 }, children: [new TextRun(text)] }));
    case 'contents':
      return [new Paragraph({ style: 'ContentsHeading', children: [new TextRun(block.title)] }), new TableOfContents(block.title, { hyperlink: true, beginDirty: false, headingStyleRange: '1-2' })];
    case 'page':
      return [];
    case 'image':
      return imageParagraphs(block);
    case 'table':
      // Word asks for a paragraph between two tables, and after the last one.
      return [docxTable(block, notes), new Paragraph({ spacing: { after: 0 } })];
  }
};

/** Every text that is set, without what XML has no place for. */
const cleaned = <Value>(value: Value): Value => {
  if (typeof value === 'string') return withoutControls(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item)) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cleaned<unknown>(field)])) as Value;
};

/** Working out on which page each heading stands takes some milliseconds a block: past this, contents have links and no numbers until Word updates them. */
const NUMBERED_UP_TO = 4000;

export const hasNumberedContents = ({ blocks }: WrittenDocument): boolean => blocks.length <= NUMBERED_UP_TO && blocks.some(({ type }) => type === 'contents');

/** The widths of letters that pages are laid out with weigh more than all else: only contents ask for them. */
const pageNumbering = async () => (await import('docx/layout')).estimatePageNumbers;

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
 * running head from the second page on, and numbered pages. One whose pages will be laid out otherwise is not `paged`: its contents
 * have links, and no number yet.
 */
export const writeDocx = async (given: WrittenDocument, paged = true): Promise<Blob> => {
  const written = cleaned(given);
  const notes: Notes = [];
  const children = written.blocks.flatMap((block, index) => childrenOf(block, written.blocks[index - 1]?.type === 'page', notes));
  const document = new Document({
    title: written.title,
    creator: written.author,
    description: written.subtitle,
    customProperties: Object.entries(written.properties ?? {}).map(([name, value]) => ({ name, value })),
    styles: { ...STYLES, default: { ...STYLES.default, document: { ...STYLES.default?.document, run: { ...STYLES.default?.document?.run, language: { value: written.language } } } } },
    ...(paged && hasNumberedContents(written) && { pageNumbers: await pageNumbering() }),
    ...(notes.length > 0 && { footnotes: footnotesOf(notes) }),
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
          ...children,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
};
