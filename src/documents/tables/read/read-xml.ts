import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is done with each piece of a document, in its order. Names keep their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const CHUNK = 1 << 16;

/** A name without its prefix: some writers give one to every element of a workbook. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook from end to end, piece by piece. The parser knows the five entities of XML and no other, opens
 * nothing that a document points to, and throws at the first fault.
 */
export const readXml = (bytes: Uint8Array, listener: XmlListener, onBytes?: (read: number) => void): void => {
  const parser = new SaxesParser();
  parser.on('opentag', (tag: SaxesTagPlain) => listener.open(tag.name, tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close(tag.name));
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    onBytes?.(Math.min(at + CHUNK, bytes.length));
  }
  parser.write(decoder.decode()).close();
};
