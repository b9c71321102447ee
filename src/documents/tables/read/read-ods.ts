import { readOdsContent } from './ods-content';
import { ReadStop, type Workbook } from './sheet';
import { partNames, unpackParts } from './unpack';

export const isOds = (names: readonly string[]): boolean => names.includes('content.xml') && names.includes('META-INF/manifest.xml');

/** Reads every sheet of an ODS file, hidden ones too. Nothing of a file is executed: a formula gives what it last showed. */
export const readOdsBytes = (bytes: Uint8Array, onPart: (share: number) => void = () => undefined): Workbook => {
  const names = partNames(bytes);
  const parts = unpackParts(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
  const content = parts['content.xml'];
  if (content === undefined) throw new ReadStop({ code: 'not-a-table' });
  // A content that is encrypted is no XML: what protects it is said in the manifest.
  if (new TextDecoder().decode(parts['META-INF/manifest.xml']).includes('encryption-data')) throw new ReadStop({ code: 'protected' });
  const macros = names.some((name) => name.startsWith('Basic/') && name.endsWith('.xml') && !/script-l[bc]\.xml$/u.test(name));
  return { format: 'ods', sheets: readOdsContent(content, (read) => onPart(read / content.length)), notes: macros ? ['macros'] : [] };
};
