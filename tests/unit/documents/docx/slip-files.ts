import type { SlipContent, SlipWords } from '#documents/docx/transmission-slip-document';
import { PROGRAMME_WORDS } from './docx-files';

/** Plain words, so that tests read what the document makes of a slip rather than a language. */
export const SLIP_WORDS: SlipWords = {
  ...PROGRAMME_WORDS,
  title: 'Bordereau de transmission',
  opening: [{ name: 'À : ', value: 'Région des Rives' }],
  none: 'aucune pièce',
  columns: { piece: 'Pièce', sent: 'Transmission', means: 'Moyen', files: 'Fichiers' },
  notRecorded: 'non enregistré',
  undated: 'sans date',
  references: { title: 'Références', name: 'Nom', value: 'Numéro' },
  signatures: { title: 'Remise', sender: 'Remis par', recipient: 'Reçu par', name: 'Nom', date: 'Date', signature: 'Signature' },
  file: ({ name, size, sha256 }) => `${name}, ${String(size)} octets, ${sha256.slice(0, 8)}`,
};

export const SLIP_CONTENT: SlipContent = {
  pieces: [
    {
      label: 'Programme',
      article: 'article 4',
      sent: { state: 'transmise', date: '15 mai 2024', means: 'courriel', files: [{ name: 'programme.pdf', size: 2048, sha256: 'a1b2c3d4e5f6'.padEnd(64, '0') }] },
    },
    { label: 'Organigramme', article: undefined, sent: null },
    { label: 'Budget', article: undefined, sent: { state: 'reçue', date: undefined, means: undefined, files: [] } },
  ],
  references: [{ name: 'SIRET', value: '73282932000074' }],
};
