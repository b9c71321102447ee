import { patchDocument } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** References to pages, each from its instruction to its end. */
const REFERENCE = /PAGEREF (?:(?!w:fldCharType="end").)*/gu;

const textOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT] ?? new Uint8Array());

const isNumbered = (bytes: Uint8Array): boolean => (textOf(bytes).match(REFERENCE) ?? []).every((reference) => /<w:t[^>]*>\d/u.test(reference));

/**
 * A document in a template with the page numbers of its contents, laid out as the template has it. Where its pages cannot be laid out
 * to the end, as in a font whose widths are not known, the document stays as it is: Word numbers it when its contents are updated.
 */
export const withNumberedContents = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    const { estimatePageNumbers } = await import('docx/layout');
    const numbered = new Uint8Array(await patchDocument({ outputType: 'uint8array', data: bytes, patches: {}, pageNumbers: estimatePageNumbers }));
    return isNumbered(numbered) ? numbered : bytes;
  } catch {
    return bytes;
  }
};
