import type { Messages } from '#i18n/fr/messages';

export type PageName = keyof Messages['shell']['pages'];

/** The address of each page, in the order of the main navigation. */
export const PAGE_PATHS = {
  dashboard: '/',
  objectives: '/objectifs',
  activities: '/activites',
  results: '/resultats',
  programme: '/programme',
  reviews: '/comites',
  deliverables: '/livrables',
  report: '/rapport',
  import: '/importer',
  checks: '/verifier',
  dossier: '/dossier',
} as const satisfies Record<PageName, string>;

export const PAGE_NAMES = Object.keys(PAGE_PATHS) as readonly PageName[];
