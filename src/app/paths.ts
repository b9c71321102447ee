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

/** The pages of the side bar by section. */
export const NAVIGATION: readonly { readonly section?: 'reporting' | 'data'; readonly pages: readonly PageName[] }[] = [
  { pages: ['dashboard', 'objectives', 'activities', 'results', 'programme'] },
  { section: 'reporting', pages: ['reviews', 'deliverables', 'report'] },
  { section: 'data', pages: ['import', 'checks', 'dossier'] },
];
