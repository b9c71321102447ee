import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import { writeDocx } from '#documents/docx/write-docx';
import { partsOf } from './docx-files';

/** One transparent pixel, as PNG. */
const PIXEL = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0));

const FRAME = { title: 'Rapport 2026', subtitle: 'Atelier', author: 'Atelier', runningHead: 'Atelier · 2026', language: 'fr-FR', page: 'Page', of: 'sur' };

const written = (blocks: readonly WrittenBlock[]) => writeDocx({ ...FRAME, blocks });

describe('a document with more than paragraphs and tables', () => {
  it('has contents filled in with each heading and its page, which no word processor asks to update', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(
      await written([{ type: 'contents', title: 'Sommaire' }, { type: 'page' }, { type: 'heading', level: 1, text: 'Rivières' }, { type: 'paragraph', runs: plain('Texte') }, { type: 'page' }, { type: 'heading', level: 2, text: 'Berges' }]),
    );
    const contents = body.slice(body.indexOf('<w:sdt>'), body.indexOf('</w:sdt>'));
    expect(contents).toMatch(/Rivières[\s\S]*?>2<[\s\S]*Berges[\s\S]*?>3</u);
    expect(contents).toContain('w:hyperlink');
    expect(body).not.toMatch(/w:dirty="(?:true|1|on)"/u);
  });

  it('calls each note where it belongs, also in a table, and tells it at the foot of the page', async () => {
    const parts = await partsOf(
      await written([
        { type: 'paragraph', runs: [{ text: '120 personnes', note: 'Rapport, p. 12' }, { text: ' en juin.' }] },
        { type: 'table', columns: [{ title: 'Chiffre', width: 100 }], rows: [{ type: 'cells', cells: [[{ text: '45', note: 'Bilan, p. 3' }]] }] },
      ]),
    );
    expect(parts['word/document.xml']?.match(/<w:footnoteReference w:id="\d+"/gu)).toEqual(['<w:footnoteReference w:id="1"', '<w:footnoteReference w:id="2"']);
    expect(parts['word/footnotes.xml']).toMatch(/Rapport, p\. 12[\s\S]*Bilan, p\. 3/u);
  });

  it('marks paragraphs and headings with hidden bookmarks', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(await written([{ type: 'heading', level: 4, text: 'Fête', mark: '_jalon1' }, { type: 'paragraph', runs: plain('Texte'), mark: '_jalon2' }]));
    expect(body).toMatch(/<w:bookmarkStart w:name="_jalon1"[^>]*\/><w:r><w:t[^>]*>Fête/u);
    expect(body).toMatch(/<w:bookmarkStart w:name="_jalon2"/u);
  });

  it('holds pictures with their alternative text and caption, no wider than the text', async () => {
    const file = await written([{ type: 'image', format: 'png', bytes: PIXEL, width: 4000, height: 1000, alt: 'La fête vue du pont', caption: 'La fête. © Atelier' }]);
    const { 'word/document.xml': body = '' } = await partsOf(file);
    expect(body).toContain('descr="La fête vue du pont"');
    expect(body).toContain('La fête. © Atelier');
    const [, width = '0'] = /<wp:extent cx="(\d+)"/u.exec(body) ?? [];
    // English metric units: 9525 to a pixel at 96 to the inch.
    expect(Number(width)).toBeLessThanOrEqual(642 * 9525);
    const media = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([, bytes]) => [...bytes])).toEqual([[...PIXEL]]);
  });

  it('never holds a line to a height, which would cut pictures and lay the lines of a long heading over each other', async () => {
    const parts = await partsOf(await written([{ type: 'heading', level: 1, text: 'Rivières' }, { type: 'image', format: 'png', bytes: PIXEL, width: 400, height: 100, alt: 'La fête' }]));
    const spacings = Object.values(parts).flatMap((part) => part.match(/<w:spacing[^>]*w:line="[^>]*>/gu) ?? []);
    // A word processor takes a height without a rule for an exact one.
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
    expect(parts['word/document.xml']).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*w:lineRule="auto"(?:(?!<\/w:pPr>).)*<\/w:pPr><w:r><w:drawing>/u);
  });

  it('holds a photo within the box that it is given, in its proportions', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(await written([{ type: 'image', format: 'jpg', bytes: PIXEL, width: 800, height: 1600, within: { width: 520, height: 340 }, alt: 'Le stand' }]));
    expect(body).toContain(`<wp:extent cx="${String(170 * 9525)}" cy="${String(340 * 9525)}"`);
  });

  it('leaves out what XML has no place for, and keeps what looks like markup as text', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(await written([{ type: 'paragraph', runs: plain('a\u0000b <b>gras</b> \u202Efin') }]));
    expect(body).toContain('ab &lt;b&gt;gras&lt;/b&gt; \u202Efin');
  });
});
