import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXmlTree } from '#documents/docx/parts/xml-tree';
import { applyTemplate, type AppliedTemplate } from '#documents/docx/template/apply-template';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import { writeDocx } from '#documents/docx/write-docx';
import { markChapters } from '#documents/report/mark-chapters';
import { activityText, chapterOf, readBack } from '../report/corrected-files';
import { openOffice } from './office';
import { DOT, picture, relation, said, templateFile } from './template-files';

const FRAME = { title: 'Rapport 2026', subtitle: 'Atelier', author: 'Atelier', runningHead: 'Atelier · 2026', language: 'fr-FR', page: 'Page', of: 'sur' };
const BLOCKS: readonly WrittenBlock[] = [
  { type: 'contents', title: 'Sommaire' },
  { type: 'page' },
  { type: 'heading', level: 1, text: 'Rivières' },
  { type: 'heading', level: 2, text: 'Berges' },
  { type: 'paragraph', runs: plain('En petit'), small: true },
  { type: 'image', format: 'png', bytes: DOT, width: 600, height: 300, alt: 'Carte', caption: 'La carte' },
  { type: 'table', columns: [{ title: 'Chiffre', width: 100 }], rows: [{ type: 'cells', cells: [[{ text: '45', note: 'Bilan, p. 3' }]] }] },
  ...chapterOf(activityText('Fête'), 'Fête', 'Un texte.\n\nUn autre.'),
];

let document: Uint8Array;

beforeAll(async () => {
  document = new Uint8Array(await (await writeDocx({ ...FRAME, blocks: [...markChapters([BLOCKS])].flat() })).arrayBuffer());
});

const applied = (template: Uint8Array): AppliedTemplate => {
  const result = applyTemplate(document, template);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

/** The parts of what was made, each of which reads as XML, and nothing of which points to what is not there. */
const partsIn = ({ bytes }: AppliedTemplate): Readonly<Record<string, string>> => {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    readXmlTree(content);
    if (!name.startsWith('word/') || name.endsWith('.rels')) continue;
    const targets = strFromU8(parts[name.replace(/(?<own>[^/]+)$/u, '_rels/$<own>.rels')] ?? new Uint8Array());
    for (const [, id = ''] of strFromU8(content).matchAll(/ r:(?:id|embed|link)="(?<id>[^"]+)"/gu)) expect(targets).toContain(`Id="${id}"`);
  }
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
};

describe('a document in the template of an organisation', () => {
  it('has its headings, its margins, its logo and its cover, and none of its text twice', () => {
    const made = applied(templateFile());
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '', '[Content_Types].xml': types = '', ...parts } = partsIn(made);
    expect(made.leftOut).toEqual([]);
    expect(body).toMatch(/<w:pStyle w:val="Titre1"\/>(?:(?!<\/w:p>).)*Rivières/u);
    expect(body).not.toContain('w:val="Heading1"');
    expect(styles).toContain('00A86B');
    // « Small » is another style of the template: ours takes another id.
    expect(styles).toMatch(/w:styleId="JalonSmall"/u);
    expect(body).toMatch(/<w:pStyle w:val="JalonSmall"\/>(?:(?!<\/w:p>).)*En petit/u);
    expect(body).toContain('w:left="2000"');
    expect(body.indexOf('couverture')).toBeLessThan(body.indexOf('Rapport 2026'));
    const [header] = Object.entries(parts).find(([name]) => name.startsWith('word/header-modele')) ?? [];
    expect(header).toBeDefined();
    expect(types).toContain(`/${header ?? ''}`);
    expect(types).toContain('document.main+xml');
    // Our page numbers stay, since it has no footer; tables and pictures fit between its margins.
    expect(body.match(/<w:footerReference/gu)).toHaveLength(2);
    expect(Number(/<w:tblW [^>]*w:w="(?<width>\d+)"/u.exec(body)?.[1])).toBeLessThanOrEqual(11906 - 4000);
  });

  it('stands at « {{rapport}} » when the template says where', () => {
    const { 'word/document.xml': body = '' } = partsIn(applied(templateFile({ body: `${said('Avant')}${said('{{rapport}}')}${said('Après')}` })));
    expect(body.indexOf('Avant')).toBeLessThan(body.indexOf('Rivières'));
    expect(body.indexOf('Après')).toBeGreaterThan(body.indexOf('Rivières'));
    expect(body).not.toContain('{{rapport}}');
  });

  it('still reads back as it was written', () => {
    const { texts, computed, unplaced } = readBack(applied(templateFile()).bytes);
    expect(texts.map(({ paragraphs }) => paragraphs.map(({ said: words, same }) => [words, same]))).toEqual([[['Un texte.', true], ['Un autre.', true]]]);
    expect([...computed, ...unplaced]).toEqual([]);
  });

  it('leaves out, and says, what runs or comes from elsewhere', () => {
    const body = [
      `<w:p>${picture('r:link="rId20"')}<w:r><w:t>Image distante</w:t></w:r></w:p>`,
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId21"/></w:object></w:r></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "http://example.org/x.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '<w:p><w:hyperlink r:id="rId22"><w:r><w:t>lien sûr</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId23"><w:r><w:t>lien local</w:t></w:r></w:hyperlink></w:p>',
      '<w:altChunk r:id="rId24"/>',
    ].join('');
    const made = applied(
      templateFile({
        body,
        relations: [relation('rId20', 'image', 'http://example.org/logo.png', true), relation('rId21', 'oleObject', 'embeddings/a.bin'), relation('rId22', 'hyperlink', 'https://example.org/', true), relation('rId23', 'hyperlink', 'file:///c:/x', true), relation('rId24', 'aFChunk', 'x.html')],
        parts: { 'word/vbaProject.bin': new Uint8Array(4), 'word/embeddings/a.bin': new Uint8Array(4), 'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'attachedTemplate', 'http://example.org/m.dotm', true)}</Relationships>` },
      }),
    );
    const parts = partsIn(made);
    expect(made.leftOut.toSorted()).toEqual(['fields', 'imports', 'linked-pictures', 'links', 'macros', 'objects']);
    const everything = Object.values(parts).join('\n');
    expect(everything).not.toMatch(/example\.org\/(?:x|logo|m)|file:\/\/|OLEObject|altChunk|INCLUDEPICTURE/u);
    expect(Object.keys(parts).filter((name) => /vba|embeddings/u.test(name))).toEqual([]);
    expect(parts['word/document.xml']).toMatch(/Image distante[\s\S]*lien sûr[\s\S]*lien local/u);
    expect(parts['word/_rels/document.xml.rels']).toContain('https://example.org/');
  });

  it('refuses what is no template, with its reason', () => {
    const reasonOf = (bytes: Uint8Array) => {
      const result = applyTemplate(document, bytes);
      return result.ok ? 'applied' : result.reason;
    };
    expect(reasonOf(new TextEncoder().encode('bonjour'))).toBe('not-docx');
    expect(reasonOf(templateFile({ without: ['word/styles.xml'] }))).toBe('no-styles');
    expect(reasonOf(templateFile({ parts: { 'word/document.xml': '<w:document' } }))).toBe('damaged');
    expect(reasonOf(templateFile({ type: 'stylesheet' }))).toBe('not-docx');
    expect(reasonOf(templateFile({ parts: { 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>' } }))).toBe('strict');
    expect(reasonOf(templateFile().slice(0, 900))).toBe('damaged');
  });
});

const office = openOffice();

afterAll(() => office?.close());

describe.skipIf(office === null)('a document in a template, opened by LibreOffice (skipped where its word processor is not installed)', () => {
  it('reads with its cover and all of its text', { timeout: 180_000 }, async () => {
    const file = new Blob([applied(templateFile()).bytes]);
    expect(await office?.text('modele', file)).toMatch(/couverture[\s\S]*Rapport 2026[\s\S]*Rivières[\s\S]*Un autre\./u);
    expect(await office?.pages('modele', file)).toBeGreaterThan(2);
  });
});
