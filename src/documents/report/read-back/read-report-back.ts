import { done, refused, type Result } from '#domain/record/result';
import { DocxStop, openDocx, type DocxFault, type OpenDocx } from '../../docx/parts/open-docx';
import { attributeOf, childOf, elementsOf, textOf } from '../../docx/parts/xml-tree';
import { readOrigin, type ReportOrigin } from '../origin';
import { keysOfTable, readSections, sectionKey } from '../sections';
import { AcceptedText, styleNames } from './accepted-text';
import { placedTexts, type PlacedTexts } from './placed-texts';
import { textPieces } from './text-pieces';

/** A report that came back. */
export interface ReportBack extends PlacedTexts {
  readonly origin: Partial<ReportOrigin>;
  /** Sections and tables that it was written with and no longer has, by their keys. */
  readonly lost: readonly string[];
}

export type ReadBackFault = DocxFault | 'template' | 'no-mark';

const propertiesOf = (docx: OpenDocx): ReadonlyMap<string, string> => {
  const properties = docx.tree('docProps/custom.xml');
  return new Map((properties === undefined ? [] : elementsOf(properties, 'property')).map((property) => [attributeOf(property, 'name') ?? '', textOf(property)]));
};

/** A file that does not say what it was written with is known by what was taken out with its changes tracked. */
const lostOf = ({ texts, gone, tables }: PlacedTexts, written: readonly string[]): readonly string[] => {
  const there = new Set([...texts.map(({ text }) => sectionKey(text)), ...tables.flatMap(({ table }) => keysOfTable(table))]);
  return (written.length === 0 ? gone.map(sectionKey) : written).filter((key) => !there.has(key));
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
  const properties = propertiesOf(docx);
  return done({ ...placed, origin: readOrigin(properties), lost: lostOf(placed, readSections(properties)) });
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
