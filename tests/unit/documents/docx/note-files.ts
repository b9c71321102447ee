import type { CommissionNoteContent, CommissionNoteWords } from '#documents/docx/commission-note-document';
import { aGoal } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { PROGRAMME_WORDS } from './docx-files';

/** Plain words, so that tests read what the document makes of a note rather than a language. */
export const NOTE_WORDS: CommissionNoteWords = {
  ...PROGRAMME_WORDS,
  title: 'Subvention 2025',
  subject: { name: 'Objet : ', text: 'subvention 2025' },
  convention: { title: 'La convention', opening: ['2024 à 2026.'], goals: 'Ses objectifs :' },
  works: { title: 'Les travaux', opening: 'En 2024 :' },
  programme: { title: 'Le programme', opening: '6 actions.', goal: (goal, actions) => `${goal} : ${String(actions)}` },
  amount: { title: 'Le montant', text: '50 000 € proposés' },
  years: { year: 'Année', maximum: 'Maximum', voted: 'Voté', paid: 'Versé' },
  references: { title: 'Références', name: 'Nom', value: 'Numéro' },
  cents: (cents) => (cents === null ? 'non enregistré' : String(cents / 100)),
};

export const NOTE_CONTENT: CommissionNoteContent = {
  goals: [aGoal('A', { title: 'Connaître les rivières' }), aGoal('B', { title: 'Ouvrir les rivières', position: 1 })],
  works: [
    { title: 'Fête des rives', figures: ['environ 500 participants', '3 communes'], text: 'Trois jours de fête.' },
    { title: 'Carte des moulins', figures: [], text: undefined },
  ],
  planned: new Map([[idFor('A'), 6]]),
  years: [{ year: 2024, maximumCents: 6_000_000, votedCents: 5_000_000, paidCents: null }],
  references: [{ name: 'SIRET', value: '73282932000074' }],
};
