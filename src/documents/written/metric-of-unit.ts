import { foldText } from '#domain/activities/folded-text';
import type { Metric } from '#domain/measures/metrics';

/** The words that name what is counted, by metric; the first that begins a word of the unit decides. */
const WORDS: readonly (readonly [start: string, metric: Metric])[] = [
  ['inscri', 'registrations'],
  ['equipe', 'teams'],
  ['retombee', 'media_mentions'],
  ['communique', 'press_releases'],
  ['exemplaire', 'copies'],
  ['newsletter', 'newsletters'],
  ["lettre d'information", 'newsletters'],
  ['campagne', 'campaigns'],
  ['tweet', 'posts'],
  ['post', 'posts'],
  ['internaute', 'reach'],
  ['contact', 'reach'],
  ['vues', 'reach'],
  ['visionnage', 'reach'],
  ['abonne', 'reach'],
  ['clic', 'clicks'],
  ['page', 'pages_viewed'],
  ['utilisateur', 'web_visits'],
  ['reunion', 'meetings'],
  ['seance de projection', 'screenings'],
  ['projection', 'screenings'],
  ['seance', 'meetings'],
  ['atelier', 'meetings'],
  ['rencontre', 'meetings'],
  ['exposition', 'exhibitions'],
  ['film', 'films'],
  ['video', 'films'],
  ['publication', 'publications'],
  ['avis', 'opinions'],
  ['partenaire', 'partners'],
  ['commune', 'communes'],
  ['site', 'sites'],
  ['logement', 'housing'],
  ['operation', 'operations'],
  ['fresque', 'works'],
  ['oeuvre', 'works'],
  ['km', 'distance_km'],
  ['kilometre', 'distance_km'],
  ['euro', 'amount_eur'],
  ['€', 'amount_eur'],
  ['participant', 'attendance'],
  ['personne', 'attendance'],
  ['visiteur', 'attendance'],
  ['spectateur', 'attendance'],
  ['coureur', 'attendance'],
  ['eleve', 'attendance'],
  ['etudiant', 'attendance'],
  ['enseignant', 'attendance'],
  ['habitant', 'attendance'],
  ['jeune', 'attendance'],
  ['enfant', 'attendance'],
  ['elu', 'attendance'],
  ['stagiaire', 'attendance'],
  ['auditeur', 'attendance'],
  ['benevole', 'attendance'],
  ['public', 'attendance'],
];

const beginsAWord = (text: string, start: string): boolean => text.startsWith(start) || text.includes(` ${start}`);

/** What a unit written in words counts; undefined when the words name none that is known, and someone must choose. */
export const metricOfUnit = (unit: string): Metric | undefined => {
  const folded = foldText(unit);
  return WORDS.find(([start]) => beginsAWord(folded, start))?.[1];
};
