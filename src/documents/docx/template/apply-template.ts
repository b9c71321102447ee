import { unzipSync, zipSync } from 'fflate';
import { done, type Result } from '#domain/record/result';
import { TEXT_WIDTH } from '../docx-table';
import { elementsOf, isElement, readXmlTree, writeXml, type XmlElement, type XmlNode } from '../parts/xml-tree';
import { mergeStyles } from './merge-styles';
import { besides, openTemplate, textWidth, type OpenTemplate, type TemplateFault } from './read-template';
import { readRelations, type Relation } from './relations';
import { SafeContent, type LeftOut } from './safe-content';
import { TemplatePackage, type NewRelation } from './template-package';

export interface AppliedTemplate {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly LeftOut[];
}

const DOCUMENT = 'word/document.xml';

interface Work {
  readonly template: OpenTemplate;
  readonly into: TemplatePackage;
  readonly leftOut: Set<LeftOut>;
}

/** Copies what a part of the template holds, with the pictures and links that it points to. */
const copier = ({ template, into, leftOut }: Work, part: string, onKeep: (relation: Relation, added: NewRelation) => NewRelation | null) => {
  const added: NewRelation[] = [];
  const keep = (relation: Relation): string | null => {
    const id = `modele${String(into.next())}`;
    const kept = onKeep(relation, { id, kind: relation.kind, target: relation.target, external: relation.external });
    if (kept === null) return null;
    added.push(kept);
    return kept.id;
  };
  return { safe: new SafeContent(readRelations(template.docx, part), keep, leftOut), added };
};

const pictureOrLink = ({ template, into }: Work, relation: Relation, added: NewRelation): NewRelation | null => {
  if (relation.external) return added;
  const bytes = template.docx.part(relation.target);
  return bytes === undefined || relation.kind !== 'image' ? null : { ...added, target: into.picture(bytes, relation.target) };
};

const copied = (safe: SafeContent, root: XmlElement): XmlElement => ({ ...root, children: root.children.flatMap((child) => safe.copy(child)) });

/** A header or a footer of the template, under a name of its own. */
const headOrFoot = (work: Work, relation: Relation, added: NewRelation): NewRelation | null => {
  const { template, into } = work;
  const root = template.docx.tree(relation.target);
  if (root === undefined) return null;
  const name = `${relation.kind}-modele-${String(into.next())}.xml`;
  const { safe, added: own } = copier(work, relation.target, (inner, innerAdded) => pictureOrLink(work, inner, innerAdded));
  into.putTyped(`word/${name}`, copied(safe, root), relation.kind);
  if (own.length > 0) into.relate(`word/${name}`, own);
  return { ...added, target: name };
};

/** Parts that stand alone: how numbers, fonts and colours look. */
const loneParts = (work: Work, hasOwnLists: boolean): void => {
  const { template, into, leftOut } = work;
  for (const [name, type] of [['numbering.xml', 'numbering'], ['fontTable.xml', 'fontTable']] as const) {
    const root = type === 'numbering' && hasOwnLists ? undefined : template.docx.tree(besides(template.docx, name));
    if (root === undefined) continue;
    const { safe } = copier(work, besides(template.docx, name), () => null);
    into.putTyped(`word/${name}`, copied(safe, root), type);
  }
  if (template.docx.names.some((name) => /fonts\/[^/]+\.odttf$/u.test(name))) leftOut.add('fonts');
  const theme = template.docx.tree(besides(template.docx, 'theme/theme1.xml'));
  if (theme === undefined) return;
  if (/ r:(?:embed|link|id)="/u.test(writeXml(theme))) leftOut.add('theme');
  else into.put('word/theme/theme1.xml', theme);
};

const OURS = new Set(['w:headerReference', 'w:footerReference']);

/** The layout of the template's pages; our running head and page numbers stay where it has none. */
const layout = (section: XmlElement | undefined, safe: SafeContent, ours: XmlElement): XmlElement => {
  if (section === undefined) return ours;
  const own = copied(safe, section);
  const has = (name: string): boolean => elementsOf(own).some((child) => child.name === name);
  const kept = elementsOf(ours).filter(({ name }) => OURS.has(name) && !has(name));
  const titlePage = kept.length === OURS.size * 2 && !has('w:titlePg') ? elementsOf(ours, 'titlePg') : [];
  return { ...own, attributes: {}, children: [...kept, ...own.children.filter((child) => isElement(child)), ...titlePage] };
};

const BREAK: XmlElement = { name: 'w:p', attributes: {}, children: [{ name: 'w:r', attributes: {}, children: [{ name: 'w:br', attributes: { 'w:type': 'page' }, children: [] }] }] };

/** Our text in the template's styles and between its margins. */
const restyled = (xml: string, ids: ReadonlyMap<string, string>, width: number | undefined): string => {
  const styled = xml.replace(/(?<open><w:(?:pStyle|rStyle|tblStyle) w:val=")(?<id>[^"]+)"/gu, (_, open: string, id: string) => `${open}${ids.get(id) ?? id}"`);
  const scale = width === undefined ? 1 : width / TEXT_WIDTH;
  if (scale >= 1) return styled;
  const scaled = (size: string): string => String(Math.floor(Number(size) * scale));
  return styled
    .replace(/<w:(?:tblW|tcW|gridCol) [^>]*>/gu, (tag) => (tag.includes('"pct"') ? tag : tag.replace(/w:w="(?<size>\d+)"/u, (_, size: string) => `w:w="${scaled(size)}"`)))
    .replace(/(?<=<(?:wp:extent|a:ext) cx=")(?<across>\d+)" cy="(?<down>\d+)/gu, (_, across: string, down: string) => `${scaled(across)}" cy="${scaled(down)}`);
};

const IGNORABLE = 'mc:Ignorable';

/** Prefixes of both documents, so that what comes from each is still understood. */
const withPrefixes = (head: string, root: XmlElement): string => {
  const missing = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns:') && !head.includes(` ${name}="`));
  const ignored = (root.attributes[IGNORABLE] ?? '').split(/\s+/u).filter((prefix) => prefix !== '' && (head.includes(`xmlns:${prefix}=`) || missing.some(([name]) => name === `xmlns:${prefix}`)));
  const declared = missing.map(([name, uri]) => ` ${name}="${uri.replaceAll('"', '&quot;')}"`).join('');
  return head.replace('<w:document', () => `<w:document${declared}`).replace(/mc:Ignorable="(?<own>[^"]*)"/u, (_, own: string) => `mc:Ignorable="${[...new Set([...own.split(' '), ...ignored])].join(' ')}"`);
};

const written = (nodes: readonly XmlNode[]): string => nodes.map(writeXml).join('');

const applyTo = (work: Work, ourStyles: XmlElement): void => {
  const { template, into } = work;
  const xml = into.text(DOCUMENT);
  const [start, end] = [xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr')];
  const { styles, ids } = mergeStyles(template.styles, ourStyles);
  const { safe, added } = copier(work, template.docx.main, (relation, own) => (relation.kind === 'header' || relation.kind === 'footer' ? headOrFoot(work, relation, own) : pictureOrLink(work, relation, own)));
  const ours = readXmlTree(new TextEncoder().encode(xml.slice(end, xml.lastIndexOf('</w:body>')).replace('<w:sectPr', '<w:sectPr xmlns:w="w" xmlns:r="r"')));
  const copy = (nodes: readonly XmlNode[]): readonly XmlNode[] => nodes.flatMap((node) => safe.copy(node));
  const cover = copy(template.before);
  const before = cover.length === 0 ? '' : written([...cover, BREAK]);
  const section = layout(template.section, safe, { ...ours, attributes: {} });
  const body = `${before}${restyled(xml.slice(start, end), ids, textWidth(template.section))}${written(copy(template.after))}${writeXml(section)}`;
  into.put(DOCUMENT, `${withPrefixes(xml.slice(0, start), template.root)}${body}</w:body></w:document>`);
  into.relate(DOCUMENT, added);
  into.put('word/styles.xml', styles);
  for (const name of Object.keys(into.all())) if (/^word\/(?:foot|end)notes\.xml$|^word\/(?:header|footer)\d+\.xml$/u.test(name)) into.put(name, restyled(into.text(name), ids, undefined));
  loneParts(work, xml.includes('<w:numId '));
};

const leftOutAtOnce = (template: OpenTemplate): readonly LeftOut[] => [
  ...(template.docx.names.some((name) => /vbaProject\.bin$|vbaData\.xml$/iu.test(name)) ? ['macros' as const] : []),
  ...([...readRelations(template.docx, besides(template.docx, 'settings.xml')).values()].some(({ kind }) => kind === 'attachedTemplate') ? ['imports' as const] : []),
];

/**
 * One of our documents in an organisation's template: its styles, colours and fonts, the layout of its pages with their headers,
 * footers and logo, and its cover. Nothing of it that runs, or that would be fetched from elsewhere, is taken; what is left out is
 * said. Answers with why when the file is no template.
 */
export const applyTemplate = (document: Uint8Array, template: Uint8Array): Result<AppliedTemplate, TemplateFault> => {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const into = new TemplatePackage(unzipSync(document));
  const work: Work = { template: opened.value, into, leftOut: new Set(leftOutAtOnce(opened.value)) };
  applyTo(work, readXmlTree(new TextEncoder().encode(into.text('word/styles.xml'))));
  return done({ bytes: new Uint8Array(zipSync(into.all())), leftOut: [...work.leftOut] });
};
