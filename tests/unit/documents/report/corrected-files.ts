import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WrittenBlock } from '#documents/docx/written-document';
import { writeDocx } from '#documents/docx/write-docx';
import type { MarkedText } from '#documents/report/marks';
import { markChapters } from '#documents/report/mark-chapters';
import { originProperties } from '#documents/report/origin';
import { sectionProperties } from '#documents/report/sections';
import { headMark, proseBlocks } from '#documents/report/prose';
import { readReportBack, type ReportBack } from '#documents/report/read-back/read-report-back';
import { idFor } from '#tests/fixtures/builders/id-for';

const FRAME = { title: 'Rapport 2026', subtitle: 'Atelier', author: 'Atelier', runningHead: 'Atelier · 2026', language: 'fr-FR', page: 'Page', of: 'sur' };

export const activityText = (label: string): MarkedText => ({ type: 'activity', id: idFor(label) });

/** A text as print spaces it. */
export const printed = (text: string): string => text.replace(/ (?=[;:!?])/gu, '\u202f').replaceAll('{activities}', 'environ 1\u202f300');

/** What a report tells of one text: its title, a line, the text, a figure. */
export const chapterOf = (of: MarkedText, title: string, text: string | undefined): readonly WrittenBlock[] => [
  { type: 'heading', level: 3, text: title, ...headMark(of, text, title) },
  { type: 'paragraph', runs: [{ text: 'pilote · réalisée' }] },
  ...proseBlocks(text, of, (words) => [{ text: printed(words) }]),
  { type: 'paragraph', runs: [{ text: '120 personnes', note: 'Rapport, p. 3' }] },
];

/** A report of some chapters. */
export const fileOf = async (chapters: readonly (readonly WrittenBlock[])[], year = 2026, dossier: string = idFor('dossier')): Promise<Uint8Array<ArrayBuffer>> => {
  const blocks = [...markChapters(chapters)].flat();
  const file = await writeDocx({ ...FRAME, blocks, properties: { ...originProperties({ dossier, year }), ...sectionProperties(blocks) } });
  return new Uint8Array(await file.arrayBuffer());
};

/** A report of some activities with their texts, by title. */
export const reportOf = (texts: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> => fileOf(Object.entries(texts).map(([label, text]) => chapterOf(activityText(label), label, text)));

/** The file with its text altered, as another program saves it. */
export const altered = (file: Uint8Array, alter: (xml: string) => string, part = 'word/document.xml'): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(file);
  const bytes = parts[part];
  if (bytes === undefined) throw new Error(`${part} is not there`);
  const before = strFromU8(bytes);
  const after = alter(before);
  if (after === before) throw new Error('Nothing was altered');
  return zipSync({ ...parts, [part]: strToU8(after) });
};

export const readBack = (file: Uint8Array): ReportBack => {
  const read = readReportBack(file);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
