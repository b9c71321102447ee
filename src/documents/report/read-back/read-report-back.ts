import { done, refused, type Result } from '#domain/record/result';
import { DocxStop, openDocx, type DocxFault, type OpenDocx } from '../../docx/parts/open-docx';
import { attributeOf, childOf, elementsOf, textOf } from '../../docx/parts/xml-tree';
import { readOrigin, type ReportOrigin } from '../origin';
import { AcceptedText, styleNames } from './accepted-text';
import { placedTexts, type PlacedTexts } from './placed-texts';
import { textPieces } from './text-pieces';

/** A report that came back. */
export interface ReportBack extends PlacedTexts {
  readonly origin: Partial<ReportOrigin>;
}

export type ReadBackFault = DocxFault | 'template' | 'no-mark';

const propertiesOf = (docx: OpenDocx): ReadonlyMap<string, string> => {
  const properties = docx.tree('docProps/custom.xml');
  return new Map((properties === undefined ? [] : elementsOf(properties, 'property')).map((property) => [attributeOf(property, 'name') ?? '', textOf(property)]));
};

const read = (bytes: Uint8Array): Result<ReportBack, ReadBackFault> => {
  const docx = openDocx(bytes);
  const body = childOf(docx.tree(docx.main), 'body');
  if (body === undefined) return refused('damaged');
  const accepted = new AcceptedText(styleNames(docx.tree(docx.main.replace(/[^/]+$/u, 'styles.xml'))));
  accepted.read(body);
  const placed = placedTexts(textPieces(accepted.tokens));
  const isOurs = accepted.tokens.some(({ type }) => type === 'begin');
  if (!isOurs) return refused(/template/iu.test(docx.mainType) ? 'template' : 'no-mark');
  return done({ ...placed, origin: readOrigin(propertiesOf(docx)) });
};

/**
 * Reads a report that was corrected in a word processor, every tracked change accepted; comments are passed over. Answers with why
 * when it cannot. It never throws.
 */
export const readReportBack = (bytes: Uint8Array): Result<ReportBack, ReadBackFault> => {
  try {
    return read(bytes);
  } catch (error) {
    return refused(error instanceof DocxStop ? error.fault : 'damaged');
  }
};
