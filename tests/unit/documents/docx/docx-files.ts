import { strFromU8, unzipSync } from 'fflate';
import type { ProgrammeWords } from '#documents/docx/programme-document';
import type { WrittenBlock } from '#documents/docx/written-document';

const SAME = (text: string): string => text;

/** Plain words, so that tests read what the document makes of the programme rather than a language. */
export const PROGRAMME_WORDS: ProgrammeWords = {
  title: 'Programme de travail 2024',
  subtitle: 'Atelier des Gués',
  runningHead: 'Atelier des Gués · Programme 2024',
  author: 'Atelier des Gués',
  language: 'fr-FR',
  page: 'Page',
  of: 'sur',
  opening: ['Adopté le 11 décembre 2023.'],
  contributionTitle: 'Comment le programme y contribue',
  commitmentsTitle: 'Attendus de la convention',
  nothing: 'rien de programmé',
  toBeSpecified: 'à préciser',
  elsewhere: 'Hors des objectifs',
  columns: { number: 'N°', action: 'Action', due: 'Échéance', details: 'Précisions' },
  conditional: 'sous réserve',
  text: SAME,
  due: ({ due }) => due.join(', '),
  details: ({ provider }) => (provider === undefined ? [] : [`prestataire : ${provider}`]),
};

/** The parts of a DOCX, each as its XML. */
export const partsOf = async (file: Blob): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const said = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

/** What a block says, a line for each thing said, headings under their marks. */
export const textsOf = (block: WrittenBlock): readonly string[] => {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [said(block.runs)];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
      return block.rows.map((row) => (row.type === 'heading' ? `== ${row.text}` : row.cells.map(said).join(' | ')));
    case 'image':
      return [`[${block.alt}] ${block.caption ?? ''}`];
    case 'contents':
      return [block.title];
    case 'page':
      return [];
  }
};
