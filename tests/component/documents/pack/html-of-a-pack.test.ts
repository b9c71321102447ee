import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import { htmlBlocks } from '#documents/pack/html-blocks';
import { htmlText, htmlWords } from '#documents/pack/html-text';
import { withoutControls } from '#domain/record/without-controls';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const parsed = (html: string): Document => new DOMParser().parseFromString(`<!doctype html><main>${html}</main>`, 'text/html');

const NASTY = ['</script><script>alert(1)</script>', '<!--', '-->', '<img src=x onerror=alert(1)>', '&amp;', '&#0;', '"', "'", '`', '\r\n', '\u0000', '\u202e', '\u2069', '\u200f', 'שלום', '\ud83d\ude00', '\ud800', '<bdi>', '</main>', ']]>', '<![CDATA[', '\u0085', '{{x}}', '<svg/onload=x>'];

const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' })), { maxLength: 8 }).map((parts) => parts.join(''));

describe('a text of the record in a page of HTML', () => {
  it('is read back as it was, whatever it holds, and makes no element', () => {
    holdsFor(
      fc.property(nasty, (text) => {
        const main = parsed(`<p title="${htmlText(text)}">${htmlWords(text)}</p>`).querySelector('main');
        expect(main?.textContent).toBe(withoutControls(text));
        expect(main?.querySelector('p')?.getAttribute('title')).toBe(withoutControls(text));
        expect(main?.querySelectorAll('*:not(p, bdi)')).toHaveLength(0);
      }),
    );
  });

  it('is read back from headings, paragraphs, lists, tables and notes alike', () => {
    holdsFor(
      fc.property(nasty, (text) => {
        const blocks: readonly WrittenBlock[] = [
          { type: 'heading', level: 1, text },
          { type: 'paragraph', runs: [{ text, bold: true, italic: true, note: text }] },
          { type: 'list', items: [text] },
          { type: 'table', columns: [{ title: text, width: 100 }], rows: [{ type: 'heading', text }, { type: 'cells', cells: [plain(text)] }, { type: 'total', cells: [plain(text)] }] },
        ];
        const page = parsed(htmlBlocks(blocks, 'a'));
        const said = withoutControls(text);
        for (const place of ['h2', 'p b', 'ul li', 'caption', 'thead th', 'th.group', 'tbody tr:nth-child(2) th', '.total th', '.notes li']) expect(page.querySelector(place)?.textContent, place).toBe(said);
        expect(page.querySelectorAll('script, img, svg, iframe')).toHaveLength(0);
      }),
    );
  });

  it('keeps to itself a text that turns the direction of reading', () => {
    expect(htmlWords('\u202etxt.exe')).toBe('<bdi>\u202etxt.exe</bdi>');
    expect(htmlWords('שלום')).toBe('<bdi>שלום</bdi>');
    expect(htmlWords('Fête de l’été')).toBe('Fête de l’été');
  });

  it('calls each note where it is, and tells it at the end', () => {
    const page = parsed(htmlBlocks([{ type: 'paragraph', runs: [{ text: '12', note: 'premier' }, { text: '13', note: 'second' }] }], 'k'));
    const [first, second] = [...page.querySelectorAll('sup a')];
    expect(page.getElementById(first?.getAttribute('href')?.slice(1) ?? '')?.textContent).toBe('premier');
    expect(page.getElementById(second?.getAttribute('href')?.slice(1) ?? '')?.textContent).toBe('second');
  });
});
