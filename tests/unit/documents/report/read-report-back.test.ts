import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareText, withChanges, type TextChange } from '#documents/report/read-back/compare-text';
import { readReportBack } from '#documents/report/read-back/read-report-back';
import { openOffice } from '../docx/office';
import { activityText, altered, printed, readBack, reportOf } from './corrected-files';

const FIRST = 'La fête a réuni {activities} personnes sur les quais : un record.';
const SECOND = 'Elle reviendra en juin.';
const THIRD = 'Les écoles sont venues à pied.';
const TEXT = [FIRST, SECOND, THIRD].join('\n\n');
const TEXTS = { Fête: TEXT, Étude: 'Une étude des berges.', Marché: undefined };

let file: Uint8Array;

beforeAll(async () => {
  file = await reportOf(TEXTS);
});

/** The changes that a file brings to one activity's text, as the record has it now. */
const changesOf = (given: Uint8Array, label: keyof typeof TEXTS = 'Fête', text: string | undefined = TEXTS[label]): readonly TextChange[] => {
  const returned = readBack(given).texts.find((one) => JSON.stringify(one.text) === JSON.stringify(activityText(label)));
  return returned === undefined ? [] : compareText(returned, text, printed);
};

const told = (changes: readonly TextChange[]) => changes.map(({ before, after }) => [before, after]);

const paragraphWith = (words: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*?${words}(?:(?!</w:p>).)*</w:p>`, 'u');

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

const paragraph = (words: string, style = ''): string => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(words)}</w:p>`;

describe('a report that comes back', () => {
  it('proposes nothing when nobody touched it, whatever its texts', { timeout: 60_000 }, async () => {
    const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' }), fc.constantFrom('« a » : {activities} !', '<b>x</b> & "y"', 'a\u202Eb\u0000c', 'a\n\nb\nc\n\n\n d ', '\u00a0', "l'an ’26", 'e\u0301'));
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40, size: 'max' }), async (texts) => {
        const record = Object.fromEntries(texts.map((text, index) => [`Activité ${String(index)}`, text]));
        const { texts: returned, computed, unplaced } = readBack(await reportOf(record));
        expect(returned).toHaveLength(texts.length);
        expect(returned.flatMap((one, index) => compareText(one, texts[index], printed))).toEqual([]);
        // Moved on since, the record still has nothing to take.
        expect(returned.flatMap((one) => compareText(one, 'Autre chose.', printed))).toEqual([]);
        expect([...computed, ...unplaced]).toEqual([]);
      }),
      { seed: 7, numRuns: 8 },
    );
  });

  it('says which dossier and which year it was written from', () => {
    expect(readBack(file).origin).toEqual({ dossier: activityText('dossier').type === 'activity' ? (activityText('dossier') as { id: string }).id : '', year: 2026 });
  });

  it('gives tracked insertions and keeps out what was deleted, in runs cut in pieces', () => {
    const corrected = altered(file, (xml) =>
      xml.replace(new RegExp(`<w:r>(?:(?!</w:r>).)*${SECOND}</w:t></w:r>`, 'u'), `<w:r w:rsidR="00A1"><w:t>Elle re</w:t></w:r><w:r><w:t xml:space="preserve">viendra en </w:t></w:r><w:del w:id="9" w:author="B"><w:r><w:delText>juin</w:delText></w:r></w:del><w:ins w:id="8" w:author="B"><w:r><w:t>juillet</w:t></w:r></w:ins><w:commentRangeStart w:id="1"/>${run('.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`),
    );
    const changes = changesOf(corrected);
    expect(told(changes)).toEqual([[[SECOND], ['Elle reviendra en juillet.']]]);
    expect(changes[0]?.parts.filter(({ type }) => type !== 'same')).toEqual([{ type: 'removed', text: 'juin' }, { type: 'added', text: 'juillet' }]);
    expect(withChanges(TEXT, changes)).toBe([FIRST, 'Elle reviendra en juillet.', THIRD].join('\n\n'));
  });

  it('keeps a live figure where its words are still there, and says when it becomes plain text', () => {
    const around = changesOf(altered(file, (xml) => xml.replace('un record', 'un vrai record')));
    expect(told(around)).toEqual([[[FIRST], ['La fête a réuni {activities} personnes sur les quais : un vrai record.']]]);
    expect(around[0]?.lostFigures).toEqual([]);
    const within = changesOf(altered(file, (xml) => xml.replace('environ 1\u202f300', '1\u202f347')));
    expect(told(within)).toEqual([[[FIRST], ['La fête a réuni 1 347 personnes sur les quais : un record.']]]);
    expect(within[0]?.lostFigures).toEqual(['environ 1\u202f300']);
  });

  it('takes for no change what a word processor does to spaces and quotes', () => {
    expect(changesOf(altered(file, (xml) => xml.replaceAll('\u202f', '\u00a0').replace('à pied', 'à\u00a0pied')))).toEqual([]);
  });

  it('finds paragraphs that were added after one, before the first, and where there was no text', () => {
    const added = altered(file, (xml) => xml.replace(paragraphWith(SECOND), (own) => `${own}${paragraph('Un marché suivra.')}`).replace(paragraphWith('La fête a réuni'), (own) => `${paragraph('En bref.')}${own}`));
    expect(told(changesOf(added))).toEqual([[[], ['En bref.']], [[], ['Un marché suivra.']]]);
    expect(withChanges(TEXT, changesOf(added))).toBe(['En bref.', FIRST, SECOND, 'Un marché suivra.', THIRD].join('\n\n'));
    const under = altered(file, (xml) => xml.replace(/(?<=Marché<\/w:t>.*?pilote · réalisée<\/w:t><\/w:r>(?:<w:bookmarkEnd[^>]*>)?<\/w:p>)/u, paragraph('Texte nouveau.')));
    expect(told(changesOf(under, 'Marché'))).toEqual([[[], ['Texte nouveau.']]]);
    expect(withChanges(undefined, changesOf(under, 'Marché'))).toBe('Texte nouveau.');
  });

  it('sees one paragraph split in two, two joined, one deleted with its mark, and one moved', () => {
    const split = altered(file, (xml) => xml.replace('personnes sur les quais', 'personnes.</w:t></w:r></w:p><w:p><w:r><w:t>Sur les quais'));
    expect(told(changesOf(split))).toEqual([[[FIRST], ['La fête a réuni {activities} personnes.', 'Sur les quais : un record.']]]);
    const joined = altered(file, (xml) => xml.replace(paragraphWith(SECOND), (own) => own.replace('<w:p>', '<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="B"/></w:rPr></w:pPr>').replace('juin.', 'juin. ')));
    expect(told(changesOf(joined))).toEqual([[[SECOND, THIRD], [`${SECOND} ${THIRD}`]]]);
    expect(told(changesOf(altered(file, (xml) => xml.replace(paragraphWith(SECOND), ''))))).toEqual([[[SECOND], []]]);
    const moved = altered(file, (xml) => {
      const [own = ''] = paragraphWith(SECOND).exec(xml) ?? [];
      return xml.replace(own, '').replace(paragraphWith('La fête a réuni'), (first) => `${own}${first}`);
    });
    expect(withChanges(TEXT, changesOf(moved))).toBe([SECOND, FIRST, THIRD].join('\n\n'));
  });

  it('sees a paragraph deleted or moved with its changes tracked', () => {
    const deleted = (own: string): string => own.replace('<w:p>', '<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>').replace(/<w:r>.*<\/w:r>/u, (runs) => `<w:del w:id="6">${runs.replaceAll('w:t', 'w:delText')}</w:del>`);
    expect(told(changesOf(altered(file, (xml) => xml.replace(paragraphWith(SECOND), deleted))))).toEqual([[[SECOND], []]]);
    const moved = altered(file, (xml) =>
      xml
        .replace(paragraphWith('Les écoles'), (own) => own.replace('<w:p>', '<w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr>').replace(/<w:r>.*<\/w:r>/u, (runs) => `<w:moveFrom w:id="2">${runs}</w:moveFrom>`))
        .replace(paragraphWith('La fête a réuni'), (first) => `<w:p><w:pPr><w:rPr><w:moveTo w:id="3"/></w:rPr></w:pPr><w:moveTo w:id="4">${run(THIRD)}</w:moveTo></w:p>${first}`),
    );
    expect(withChanges(TEXT, changesOf(moved))).toBe([THIRD, FIRST, SECOND].join('\n\n'));
  });

  it('tells what the record changed since, and takes nothing that it already says', () => {
    const corrected = altered(file, (xml) => xml.replace(SECOND, 'Elle reviendra en mai.'));
    expect(changesOf(corrected)[0]?.since).toBe(false);
    const [change] = changesOf(corrected, 'Fête', TEXT.replace('juin', 'juillet'));
    expect(change).toMatchObject({ before: ['Elle reviendra en juillet.'], after: ['Elle reviendra en mai.'], since: true });
    expect(changesOf(corrected, 'Fête', TEXT.replace('juin', 'mai'))).toEqual([]);
    // A paragraph that the record had since stays, and the corrected one still finds its place.
    const longer = ['Neuf.', FIRST, SECOND, THIRD].join('\n\n');
    expect(withChanges(longer, changesOf(corrected, 'Fête', longer))).toBe(longer.replace('juin', 'mai'));
  });

  it('lists what it cannot take: lines that the report works out, and paragraphs under no text', () => {
    const corrected = altered(file, (xml) => xml.replace(/(?<=Étude<\/w:t>.*?)120 personnes/u, '150 personnes').replace(/<w:sectPr/u, `${paragraph('Annexe', 'Heading1')}${paragraph('Merci à tous.')}<w:sectPr`));
    const { computed, unplaced } = readBack(corrected);
    expect(computed).toEqual([{ said: '150 personnes', under: 'Étude' }]);
    expect(unplaced).toEqual([{ said: 'Annexe', under: 'Marché' }, { said: 'Merci à tous.', under: 'Annexe' }]);
  });
});

/** The file whose list of contents says that one part unpacks to more than any report. */
const swollen = (given: Uint8Array): Uint8Array => {
  const bytes = given.slice();
  const view = new DataView(bytes.buffer);
  const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 24, 0x7fffffff, true);
  return bytes;
};

describe('a file that is no report of ours', () => {
  const reasonOf = (bytes: Uint8Array) => {
    const read = readReportBack(bytes);
    return read.ok ? 'read' : read.reason;
  };

  it('is refused with its reason', () => {
    expect(reasonOf(new Uint8Array())).toBe('empty');
    expect(reasonOf(new TextEncoder().encode('bonjour'))).toBe('not-docx');
    expect(reasonOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toBe('old-doc');
    expect(reasonOf(zipSync({ 'mimetype': new Uint8Array(3) }))).toBe('not-docx');
    expect(reasonOf(file.slice(0, file.length / 2))).toBe('damaged');
    expect(reasonOf(swollen(file))).toBe('too-large');
    expect(reasonOf(altered(file, (xml) => xml.replace('<w:body>', `<w:body>${'<w:ins>'.repeat(2000)}`).replace('</w:body>', `${'</w:ins>'.repeat(2000)}</w:body>`)))).toBe('damaged');
    expect(reasonOf(altered(file, (xml) => xml.replaceAll(/_j[axz]\w+/gu, 'signet')))).toBe('no-mark');
    expect(reasonOf(altered(altered(file, (xml) => xml.replaceAll(/_j[axz]\w+/gu, 'signet')), (types) => types.replace('document.main+xml', 'template.main+xml'), '[Content_Types].xml'))).toBe('template');
    expect(reasonOf(altered(file, (xml) => xml.replace('</w:body>', '<w:p>')))).toBe('damaged');
    expect(reasonOf(altered(file, (xml) => `<!DOCTYPE d [<!ENTITY e "boum">]>${xml.replace(SECOND, '&e;')}`))).toBe('damaged');
  });
});

const office = openOffice();

afterAll(() => office?.close());

describe.skipIf(office === null)('a report that LibreOffice saved again (skipped where its word processor is not installed)', () => {
  it('proposes what was corrected there, and nothing else', { timeout: 180_000 }, async () => {
    const saved = (await office?.saved('relu', new Blob([altered(file, (xml) => xml.replace(SECOND, 'Elle reviendra en mai.'))]))) ?? new Uint8Array();
    const { origin, computed, unplaced } = readBack(saved);
    expect(origin.year).toBe(2026);
    expect([...computed, ...unplaced]).toEqual([]);
    expect(told(changesOf(saved))).toEqual([[[SECOND], ['Elle reviendra en mai.']]]);
    expect([...changesOf(saved, 'Étude'), ...changesOf(saved, 'Marché')]).toEqual([]);
  });
});
