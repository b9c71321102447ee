import { strFromU8, unzipSync } from 'fflate';
import type { ProgrammeWords } from '#documents/docx/programme-document';

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
