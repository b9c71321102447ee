import { AlignmentType, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import type { WrittenImage } from './written-document';

/** What is left to a picture between the margins of an A4 page, in pixels at 96 to the inch. */
const PAGE = { width: 642, height: 860 };

/** The size at which a picture is printed: its own, or as large as the page lets it be. */
const fitted = ({ width, height, within = PAGE }: WrittenImage): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, within.width / width, within.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/** A picture with its alternative text, and its caption under it on the same page. */
export const imageParagraphs = (image: WrittenImage): Paragraph[] => {
  const { format, bytes, alt, caption } = image;
  const picture = new ImageRun({ type: format, data: bytes, transformation: fitted(image), altText: { name: alt.slice(0, 80), title: alt.slice(0, 80), description: alt } });
  return [
    // Whatever a template says of its lines, one that holds a picture is as high as the picture.
    new Paragraph({ alignment: AlignmentType.LEFT, spacing: { line: 240, lineRule: LineRuleType.AUTO }, keepNext: caption !== undefined, children: [picture] }),
    ...(caption === undefined ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })]),
  ];
};
