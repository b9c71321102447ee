import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyTemplate } from '#documents/docx/template/apply-template';
import { withNumberedContents } from '#documents/docx/template/number-contents';
import { writeDocx } from '#documents/docx/write-docx';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import { markChapters } from '#documents/report/mark-chapters';
import { sectionProperties } from '#documents/report/sections';
import { activityText, chapterOf, readBack } from '../report/corrected-files';
import { templateFile } from './template-files';

const FRAME = { title: 'Rapport 2026', subtitle: 'Atelier', author: 'Atelier', runningHead: 'Atelier · 2026', language: 'fr-FR', page: 'Page', of: 'sur' };

const chapter = (title: string): readonly WrittenBlock[] => [{ type: 'page' }, { type: 'heading', level: 1, text: title }, { type: 'paragraph', runs: plain('Un texte.') }];

const blocks = [...markChapters([[{ type: 'contents', title: 'Sommaire' }], chapter('Rivières'), chapter('Forêts'), chapterOf(activityText('Fête'), 'Fête', 'Un texte.')])].flat();

let written: Uint8Array;

beforeAll(async () => {
  written = new Uint8Array(await (await writeDocx({ ...FRAME, blocks, properties: sectionProperties(blocks) }, false)).arrayBuffer());
});

const inTemplate = (template: Uint8Array): Uint8Array<ArrayBuffer> => {
  const applied = applyTemplate(written, template);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.bytes;
};

const inFont = (font: string): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(templateFile());
  return inTemplate(zipSync({ ...parts, 'word/styles.xml': strToU8(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replaceAll('Georgia', font)) }));
};

/** What the contents give after each title. */
const numbersIn = (bytes: Uint8Array): readonly string[] =>
  [...strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).matchAll(/PAGEREF (?:(?!w:fldCharType="end").)*/gu)].map(([field]) => /<w:t[^>]*>(?<page>\d+)</u.exec(field)?.groups?.['page'] ?? '');

describe('the contents of a document in a template', { timeout: 60_000 }, () => {
  it('have the page of each title, its cover counted, and all that the document said', async () => {
    const before = inTemplate(templateFile());
    const numbered = await withNumberedContents(before);
    expect(numbersIn(before)).toEqual(['', '']);
    expect(numbersIn(numbered)).toEqual(['3', '4']);
    expect(Object.keys(unzipSync(numbered))).toEqual(expect.arrayContaining(Object.keys(unzipSync(before))));
    expect(readBack(numbered)).toEqual(readBack(before));
  });

  it('are left to a word processor where the font of the template is not known', async () => {
    const before = inFont('Encre des Rives');
    expect(await withNumberedContents(before)).toBe(before);
  });

  it('are left as they are in what is no document', async () => {
    const none = new Uint8Array(strToU8('bonjour'));
    expect(await withNumberedContents(none)).toBe(none);
  });
});
