import { strToU8, zipSync } from 'fflate';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w16="http://schemas.microsoft.com/office/word/2018/wordml" mc:Ignorable="w16"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One dot, as PNG. */
export const DOT = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0));

export const picture = (reference: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="95250" cy="95250"/><wp:docPr id="77" name="Logo" descr="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="77" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${reference}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const said = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

const STYLES = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="00A86B"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="Small"><w:name w:val="Petit"/></w:style></w:styles>`;

const rels = (relations: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
export const relation = (id: string, kind: string, target: string, external = false): string => `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

interface Given {
  readonly body?: string;
  readonly relations?: readonly string[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly without?: readonly string[];
  readonly type?: string;
}

/** A template as French Word saves it: its own styles, a logo in its header, other margins, and a cover. */
export const templateFile = ({ body = said('Association des Rives, couverture'), relations = [], parts = {}, without = [], type = 'template.main' }: Given = {}): Uint8Array<ArrayBuffer> => {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.${type}+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/header7.xml" ContentType="${TYPE}.header+xml"/></Types>`,
    '_rels/.rels': rels([relation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="2000" w:bottom="2000" w:left="2000" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels([relation('rId1', 'styles', 'styles.xml'), relation('rId7', 'header', 'header7.xml'), ...relations]),
    'word/styles.xml': STYLES,
    'word/header7.xml': `<w:hdr ${NAMESPACES}><w:p>${picture('r:embed="rId1"')}<w:r><w:t>Papier à en-tête</w:t></w:r></w:p></w:hdr>`,
    'word/_rels/header7.xml.rels': rels([relation('rId1', 'image', 'media/logo.png')]),
    'word/media/logo.png': DOT,
    ...parts,
  };
  const kept = Object.entries(all).filter(([name]) => !without.includes(name));
  return new Uint8Array(zipSync(Object.fromEntries(kept.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))));
};
