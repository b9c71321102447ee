import type { ActivityKind } from '#domain/activities/kinds';
import type { ActivityRole } from '#domain/activities/roles';
import type { ActivityStatus } from '#domain/activities/statuses';
import type { Channel } from '#domain/measures/channels';
import type { Metric } from '#domain/measures/metrics';
import type { Modality } from '#domain/objectives/modalities';

/** « Réalisée », of one activity. */
export const statuses: Record<ActivityStatus, string> = {
  completed: 'Réalisée',
  in_progress: 'En cours',
  postponed: 'Reportée',
  stalled: 'Sans avancée',
  abandoned: 'Abandonnée',
  not_started: 'Non commencée',
  unknown: 'Non renseignée',
};

/** « 38 réalisées », after a count. */
export const statusesCounted: Record<ActivityStatus, { one: string; other: string }> = {
  completed: { one: 'réalisée', other: 'réalisées' },
  in_progress: { one: 'en cours', other: 'en cours' },
  postponed: { one: 'reportée', other: 'reportées' },
  stalled: { one: 'sans avancée', other: 'sans avancée' },
  abandoned: { one: 'abandonnée', other: 'abandonnées' },
  not_started: { one: 'non commencée', other: 'non commencées' },
  unknown: { one: 'non renseignée', other: 'non renseignées' },
};

export const kinds: Record<ActivityKind, string> = {
  study: 'Étude',
  event: 'Événement',
  publication: 'Publication',
  media: 'Médias',
  communication: 'Communication',
  governance: 'Gouvernance',
  assistance: 'Assistance',
  training: 'Formation',
  cultural_project: 'Projet culturel',
  network: 'Réseau',
  data: 'Données',
  works: 'Travaux',
};

export const kindsPlural: Record<ActivityKind, string> = {
  study: 'Études',
  event: 'Événements',
  publication: 'Publications',
  media: 'Médias',
  communication: 'Communication',
  governance: 'Gouvernance',
  assistance: 'Assistance',
  training: 'Formation',
  cultural_project: 'Culture',
  network: 'Réseaux',
  data: 'Données',
  works: 'Travaux',
};

/** For narrow columns: soft hyphens where a long word may break. */
export const kindsColumn: Record<ActivityKind, string> = {
  ...kindsPlural,
  event: 'Événe\u00adments',
  publication: 'Publi\u00adcations',
  communication: 'Communi\u00adcation',
  governance: 'Gouver\u00adnance',
  assistance: 'Assis\u00adtance',
};

export const roles: Record<ActivityRole, string> = {
  lead: 'pilote',
  co_lead: 'copilote',
  support: 'appuie',
  participate: 'participe',
  watch: 'en veille',
};

export const modalities: Record<Modality, string> = {
  firm: 'ferme',
  conditional: 'sous condition',
  optional: 'facultatif',
  undefined: 'à préciser',
};

export const channels: Record<Channel, string> = {
  press: 'Presse',
  radio: 'Radio',
  partner_relays: 'Relais',
  tv: 'TV',
  web: 'Web',
  press_unsplit: 'Non ventilé',
};

export const metrics: Record<Metric, string> = {
  attendance: 'Participants',
  registrations: 'Inscriptions',
  teams: 'Équipes',
  reach: 'Contacts',
  media_mentions: 'Retombées médias',
  meetings: 'Réunions',
  posts: 'Publications en ligne',
  press_releases: 'Communiqués de presse',
  copies: 'Exemplaires',
  pages_viewed: 'Pages consultées',
  web_visits: 'Visites du site',
  clicks: 'Clics',
  newsletters: 'Lettres d\'information',
  campaigns: 'Campagnes',
  films: 'Films',
  screenings: 'Projections',
  exhibitions: 'Expositions',
  publications: 'Publications',
  opinions: 'Avis',
  partners: 'Partenaires',
  communes: 'Communes',
  sites: 'Sites',
  housing: 'Logements',
  operations: 'Opérations',
  works: 'Œuvres',
  distance_km: 'Kilomètres',
  amount_eur: 'Montants en euros',
  views_pct: 'Taux de vues',
  satisfaction_pct: 'Satisfaction',
  other: 'Autres chiffres',
};
