import { strFromU8, strToU8 } from 'fflate';
import { xmlAttribute } from '../../tables/write/xml-text';
import { writeXml, type XmlElement } from '../parts/xml-tree';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const MEDIA: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff', emf: 'image/x-emf', wmf: 'image/x-wmf', svg: 'image/svg+xml' };

export interface NewRelation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const relationXml = ({ id, kind, target, external }: NewRelation): string =>
  `<Relationship Id="${xmlAttribute(id)}" Type="${OFFICE}/${kind}" Target="${xmlAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`;

/** The parts of a document that is being made, with what is added to them. */
export class TemplatePackage {
  private readonly parts: Record<string, Uint8Array>;
  private count = 0;

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.parts = { ...parts };
  }

  /** A number that no other thing taken from the template has. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  text(name: string): string {
    const bytes = this.parts[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  }

  put(name: string, content: string | XmlElement): void {
    this.parts[name] = strToU8(typeof content === 'string' ? content : `${HEAD}${writeXml(content)}`);
  }

  /** A part whose type must be told; one that the document already has keeps its own. */
  putTyped(name: string, content: XmlElement, type: string): void {
    if (this.parts[name] === undefined) this.edit('[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/></Types>`);
    this.put(name, content);
  }

  picture(bytes: Uint8Array, from: string): string {
    const extension = from.slice(from.lastIndexOf('.') + 1).toLowerCase();
    const types = this.text('[Content_Types].xml');
    if (!types.includes(`Extension="${extension}"`)) this.edit('[Content_Types].xml', /<Types [^>]*>/u, (head) => `${head}<Default Extension="${extension}" ContentType="${MEDIA[extension] ?? 'application/octet-stream'}"/>`);
    const name = `media/modele-${String(this.next())}.${extension}`;
    this.parts[`word/${name}`] = bytes;
    return name;
  }

  edit(name: string, what: string | RegExp, by: string | ((found: string) => string)): void {
    this.put(name, this.text(name).replace(what, typeof by === 'string' ? () => by : by));
  }

  relate(part: string, relations: readonly NewRelation[]): void {
    const name = part.replace(/[^/]+$/u, (own) => `_rels/${own}.rels`);
    const own = this.text(name);
    const added = relations.map(relationXml).join('');
    if (own === '') this.put(name, `${HEAD}<Relationships xmlns="${RELATIONS}">${added}</Relationships>`);
    else this.put(name, own.includes('</Relationships>') ? own.replace('</Relationships>', () => `${added}</Relationships>`) : own.replace(/<Relationships(?<declared>[^>]*)\/>/u, (_, declared: string) => `<Relationships${declared}>${added}</Relationships>`));
  }

  all(): Readonly<Record<string, Uint8Array>> {
    return this.parts;
  }
}
