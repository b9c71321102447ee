import { unzipSync } from 'fflate';
import { attributeOf, elementsOf, readXmlTree, type XmlElement } from './xml-tree';

/** Why a file is no document that can be read. */
export type DocxFault = 'empty' | 'not-docx' | 'old-doc' | 'protected' | 'damaged' | 'too-large';

/** Thrown by a reader to stop where it is. */
export class DocxStop extends Error {
  readonly fault: DocxFault;

  constructor(fault: DocxFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What is accepted of a file, judged before anything is unpacked: far more than any report with its photos. */
export const DOCX_LIMITS = { file: 200 << 20, entries: 5000, unpacked: 400 << 20, part: 150 << 20 } as const;

/** The parts of a document by their names, unpacked when they are asked for. */
export interface OpenDocx {
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array | undefined;
  readonly tree: (name: string) => XmlElement | undefined;
  /** The part that holds the text, and its type. */
  readonly main: string;
  readonly mainType: string;
}

const asUtf16 = (text: string): readonly number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => bytes.some((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));

/** The old binary format of Word, which is also how a document with a password is wrapped. */
const checkKind = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new DocxStop('empty');
  if (bytes.length > DOCX_LIMITS.file) throw new DocxStop('too-large');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw new DocxStop(holds(bytes, asUtf16('EncryptedPackage')) ? 'protected' : 'old-doc');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxStop('not-docx');
};

const namesOf = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = [];
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      unpacked += originalSize;
      if (names.length > DOCX_LIMITS.entries || originalSize > DOCX_LIMITS.part || unpacked > DOCX_LIMITS.unpacked) throw new DocxStop('too-large');
      return false;
    },
  });
  return names;
};

const MAIN = /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/u;

/** The part that the list of contents says to be the text. */
const mainOf = (types: XmlElement | undefined): { readonly main: string; readonly mainType: string } => {
  const found = types && elementsOf(types, 'Override').find((entry) => MAIN.test(attributeOf(entry, 'ContentType') ?? ''));
  if (found === undefined) throw new DocxStop('not-docx');
  return { main: (attributeOf(found, 'PartName') ?? '').replace(/^\//u, ''), mainType: attributeOf(found, 'ContentType') ?? '' };
};

const asStop = (error: unknown): DocxStop => (error instanceof DocxStop ? error : new DocxStop('damaged'));

/** Opens a document, known by what it holds and not by its name. Throws a `DocxStop` with why it cannot. */
export const openDocx = (bytes: Uint8Array): OpenDocx => {
  try {
    checkKind(bytes);
    const names = namesOf(bytes);
    // Each part is unpacked into the room that it announced, so one that lies unpacks to no more.
    const part = (name: string): Uint8Array | undefined => unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    const tree = (name: string): XmlElement | undefined => {
      const found = part(name);
      return found && readXmlTree(found);
    };
    return { names, part, tree, ...mainOf(tree('[Content_Types].xml')) };
  } catch (error) {
    throw asStop(error);
  }
};
