import type { ChartContent, ChartWords } from '#documents/docx/organisation-chart-document';
import { PROGRAMME_WORDS } from './docx-files';

/** Plain words, so that tests read what the document makes of a chart rather than a language. */
export const CHART_WORDS: ChartWords = {
  ...PROGRAMME_WORDS,
  title: 'Organigramme au 1er janvier 2024',
  opening: ['2 personnes, 0,8 ETP.', ''],
  teamTitle: 'Équipe',
  team: { name: 'Nom', function: 'Fonction', time: 'ETP', shares: 'Parts' },
  objectivesTitle: 'Temps par objectif',
  objectives: { objective: 'Objectif', time: 'ETP', persons: 'Personnes' },
  unshared: 'Non réparti',
  total: 'Ensemble',
  unknown: 'non renseigné',
};

export const CHART_CONTENT: ChartContent = {
  team: [
    { name: 'Jeanne Dubois', function: 'Chargée de mission', time: '0,8', shares: ['A.1 60 %', 'B.1 30 %'] },
    { name: 'Karim Lenoir', function: undefined, time: undefined, shares: [] },
  ],
  objectives: [{ name: 'A.1 Observer les berges', time: '0,48', persons: ['Jeanne Dubois 0,48'] }],
  unshared: '0,08',
  total: '0,8',
};
