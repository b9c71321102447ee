import type { MinutesWords } from '#documents/docx/minutes-document';
import type { SessionContent, SessionWords } from '#documents/docx/session-blocks';
import type { Conclusion } from '#domain/reviews/review';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { date } from '#tests/fixtures/builders/day';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { PROGRAMME_WORDS } from './docx-files';

/** Plain words, so that tests read what the document makes of a session rather than a language. */
export const SESSION_WORDS: SessionWords = {
  ...PROGRAMME_WORDS,
  title: 'Relevé de conclusions',
  facts: [{ name: 'Date :', value: '15 mai 2023, 14 h 30' }, { name: 'Lieu :', value: 'à renseigner' }],
  agenda: { title: 'Ordre du jour', none: 'aucun point', rank: 'N°', point: 'Point', objective: 'Objectif' },
  followUp: { title: 'Suites', late: 'échéance passée', outcomes: { open: 'à suivre', done: 'fait', dropped: 'sans suite' } },
  columns: { conclusion: 'Conclusion', objective: 'Objectif', owner: 'Suivie par', due: 'Échéance', outcome: 'Suite' },
  types: { proposition: 'Proposition', decision: 'Décision', request: 'Demande', information: 'Information' },
  foot: ['version du 15 mai 2023, empreinte 4b2f', 'SIRET 12345678900012'],
  period: String,
};

export const MINUTES_WORDS: MinutesWords = {
  ...SESSION_WORDS,
  stage: 'Projet du 16 mai 2023',
  confidence: { title: 'Météo', level: 'Niveau', sentence: 'Ce qui le fait penser', levels: { secured: 'Assuré', attainable: 'Atteignable', support_needed: 'Appui nécessaire', compromised: 'Compromis' } },
  conclusions: { title: 'Conclusions', none: 'aucune conclusion', headings: { proposition: 'Propositions', decision: 'Décisions', request: 'Demandes', information: 'Informations' } },
};

export const aConclusion = (text: string, over: Partial<Conclusion> = {}): Conclusion => ({
  dossier: idFor<'Dossier'>('dossier'),
  rev: 0,
  id: idFor(`conclusion ${text}`),
  review: idFor('session of technical'),
  type: 'proposition',
  text,
  followUp: 'open',
  ...over,
});

const before = aSession('technical', { id: idFor('session before'), date: date('2022-11-20') });

export const SESSION_CONTENT: SessionContent = {
  session: aSession('technical', {
    date: date('2023-05-15'),
    agenda: [
      { id: idFor('point 1'), title: 'Suites de la réunion précédente' },
      { id: idFor('point 2'), title: 'Observer les berges', objective: idFor('A.1') },
    ],
    notes: 'entre nous',
    confidence: [{ objective: idFor('A.1'), level: 'support_needed', sentence: 'Deux communes hésitent.' }],
  }),
  conclusions: [
    aConclusion('Publier la carte', { owner: 'Atelier', due: date('2023-09'), objective: idFor('A.1') }),
    aConclusion('Retenir deux sites', { type: 'decision' }),
  ],
  followed: [
    { conclusion: aConclusion('Relancer les communes', { type: 'request', owner: 'Atelier', due: date('2023-01') }), session: before, late: true },
    { conclusion: aConclusion('Un bureau d’études est choisi', { type: 'information' }), session: before, late: false },
  ],
  objectives: [anObjective('A.1', { shortTitle: 'Berges' })],
};
