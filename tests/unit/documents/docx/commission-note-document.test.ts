import { describe, expect, it } from 'vitest';
import { commissionNoteDocument } from '#documents/docx/commission-note-document';
import { textsOf } from './docx-files';
import { NOTE_CONTENT, NOTE_WORDS } from './note-files';

const texts = (content = NOTE_CONTENT) => commissionNoteDocument(content, NOTE_WORDS).blocks.flatMap(textsOf);

describe('the note to a commission', () => {
  it('goes from the convention to the works, the programme, the amount and the references', () => {
    expect(texts()).toEqual([
      'Objet : subvention 2025',
      '# La convention',
      '2024 à 2026.',
      'Ses objectifs :',
      '- A. Connaître les rivières',
      '- B. Ouvrir les rivières',
      '# Les travaux',
      'En 2024 :',
      'Fête des rives : environ 500 participants ; 3 communes. Trois jours de fête.',
      'Carte des moulins.',
      '# Le programme',
      '6 actions.',
      '- A. Connaître les rivières : 6',
      '# Le montant',
      '50 000 € proposés',
      '2024 | 60000 | 50000 | non enregistré',
      '# Références',
      'SIRET | 73282932000074',
    ]);
  });

  it('leaves out what there is nothing of, without a word on it', () => {
    const bare = texts({ ...NOTE_CONTENT, goals: [], works: [], planned: null, references: [] });
    expect(bare.filter((text) => text.startsWith('#'))).toEqual(['# La convention', '# Le montant']);
  });
});
