import { localName } from '../../tables/read/read-xml';
import { isElement, textOf, type XmlElement, type XmlNode } from '../parts/xml-tree';
import type { Relation } from './relations';

/** What a template holds that is not taken, and is said. */
export type LeftOut = 'macros' | 'linked-pictures' | 'objects' | 'fields' | 'links' | 'imports' | 'fonts' | 'theme' | 'other';

/** Things that run, or that are fetched from elsewhere when the document is opened. */
const OBJECTS = new Set(['object', 'control', 'OLEObject', 'movie']);
const IMPORTS = new Set(['altChunk', 'subDoc', 'attachedTemplate']);
/** Things that belong to the rest of a file, and mean nothing or collide in another. */
const SILENT = new Set(['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'footnoteReference', 'endnoteReference', 'permStart', 'permEnd', 'proofErr', 'dataBinding', 'placeholder', 'printerSettings', 'footnotePr', 'endnotePr', 'numPicBullet', 'lvlPicBulletId', 'del', 'moveFrom', 'embedRegular', 'embedBold', 'embedItalic', 'embedBoldItalic']);
const PICTURES = new Set(['drawing', 'pict', 'AlternateContent']);
/** Fields that only say where the page is, what the document is called, or which day it is. */
const FIELDS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|FILENAME|STYLEREF|SEQ|DOCPROPERTY|COMMENTS|KEYWORDS|HYPERLINK\s+"(?:https?:|mailto:))\b/iu;
const IMAGES = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/iu;
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/iu;

const isReference = (name: string): boolean => /^(?:r|o|rel):/u.test(name);

/** Copies what a part of a template may bring, its references renamed by `keep`, which answers null for what stays behind. */
export class SafeContent {
  readonly leftOut: Set<LeftOut>;
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly keep: (relation: Relation) => string | null;
  private readonly renamed = new Map<string, string | null>();

  constructor(relations: ReadonlyMap<string, Relation>, keep: (relation: Relation) => string | null, leftOut: Set<LeftOut>) {
    this.relations = relations;
    this.keep = keep;
    this.leftOut = leftOut;
  }

  /** The new name of a reference; null when what it points to is not taken. */
  private reference(id: string): string | null {
    const known = this.renamed.get(id);
    if (known !== undefined) return known;
    const relation = this.relations.get(id);
    const name = relation === undefined || !isTaken(relation) ? null : this.keep(relation);
    if (name === null) this.leftOut.add(leftOutOf(relation));
    this.renamed.set(id, name);
    return name;
  }

  private attributes(element: XmlElement): Readonly<Record<string, string>> | null {
    const own: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!isReference(name) || value === '') own[name] = value;
      else {
        const kept = this.reference(value);
        if (kept === null) return null;
        own[name] = kept;
      }
    }
    return own;
  }

  private allKept(element: XmlElement): boolean {
    return this.attributes(element) !== null && element.children.filter(isElement).every((child) => this.allKept(child));
  }

  private isDropped(element: XmlElement, name: string): boolean {
    if (OBJECTS.has(name)) this.leftOut.add('objects');
    else if (IMPORTS.has(name)) this.leftOut.add('imports');
    else if (!SILENT.has(name)) return PICTURES.has(name) && !this.allKept(element);
    return true;
  }

  private field(element: XmlElement, instruction: string): boolean {
    if (FIELDS.test(instruction) || instruction.trim() === '') return true;
    this.leftOut.add('fields');
    return element.children.length === 0;
  }

  /** What is taken of an element: itself without what is left out, only what it holds, or nothing. */
  copy(node: XmlNode): readonly XmlNode[] {
    if (!isElement(node)) return [node];
    const name = localName(node.name);
    if (this.isDropped(node, name)) return [];
    const children = node.children.flatMap((child) => this.copy(child));
    if (name === 'instrText' && !this.field(node, textOf(node))) return [{ ...node, children: [' '] }];
    if (name === 'fldSimple' && !this.field(node, node.attributes['w:instr'] ?? '')) return children;
    const attributes = this.attributes(node);
    if (attributes === null) return name === 'hyperlink' ? children : [];
    return [{ ...node, attributes, children }];
  }
}

/** Pictures that are in the file, headers and footers, and links that only a reader follows. */
const isTaken = ({ kind, target, external }: Relation): boolean => {
  if (external) return kind === 'hyperlink' && SAFE_LINK.test(target);
  return kind === 'header' || kind === 'footer' || (kind === 'image' && IMAGES.test(target));
};

const leftOutOf = (relation: Relation | undefined): LeftOut => {
  if (relation?.kind === 'image') return 'linked-pictures';
  if (relation?.kind === 'hyperlink') return 'links';
  return /ole|control|package/iu.test(relation?.kind ?? '') ? 'objects' : 'other';
};
