import type { PageName } from '#ui/url/page-paths';

/** The pages of the side bar by section. */
export const NAVIGATION: readonly { readonly section?: 'reporting' | 'data'; readonly pages: readonly PageName[] }[] = [
  { pages: ['dashboard', 'objectives', 'activities', 'results', 'programme'] },
  { section: 'reporting', pages: ['reviews', 'deliverables', 'report'] },
  { section: 'data', pages: ['import', 'checks', 'dossier'] },
];
