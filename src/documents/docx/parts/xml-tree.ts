import { localName, readXml } from '../../tables/read/read-xml';
import { xmlAttribute, xmlText } from '../../tables/write/xml-text';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

/** No word processor nests a document so deep: a file that does is made to exhaust the reader. */
const DEEPEST = 400;

/** A part of a document as a tree. Nothing that it points to is opened; throws at the first fault. */
export const readXmlTree = (bytes: Uint8Array): XmlElement => {
  const root: Open = { name: '', attributes: {}, children: [] };
  const path: Open[] = [root];
  readXml(bytes, {
    open: (name, attributes) => {
      if (path.length > DEEPEST) throw new Error('Too deep');
      const element: Open = { name, attributes, children: [] };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    close: () => void path.pop(),
    text: (text) => void path.at(-1)?.children.push(text),
  });
  const element = root.children.find((node) => typeof node !== 'string');
  if (element === undefined) throw new Error('Nothing');
  return element;
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements right under another, of one name without its prefix when it is given. */
export const elementsOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || localName(child.name) === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => element && elementsOf(element, name)[0];

/** An attribute whatever its prefix. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && Object.entries(element.attributes).find(([key]) => localName(key) === name)?.[1];

/** Every word of an element, whatever stands around it. */
export const textOf = (element: XmlElement): string => element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');

const attributes = (given: XmlElement['attributes']): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');

/** An element as XML again. */
export const writeXml = (node: XmlNode): string => {
  if (!isElement(node)) return xmlText(node);
  const inside = node.children.map(writeXml).join('');
  return inside === '' ? `<${node.name}${attributes(node.attributes)}/>` : `<${node.name}${attributes(node.attributes)}>${inside}</${node.name}>`;
};
