import { typeset, typesetCatalogue } from '../format/typeset';
import type { Translation } from '../translation';
import { charts } from './charts';
import { common } from './common';
import { dashboard } from './dashboard';
import { faults } from './faults';
import { gate } from './gate';
import { shell } from './shell';
import * as vocabulary from './vocabulary';

/** What the first page needs; the other features' messages come with their pages. */
const firstLoad = typesetCatalogue({ ...vocabulary, common, shell, charts, faults, gate, dashboard }, typeset);

const LOADERS = {
  objectives: () => import('./objectives'),
  convention: () => import('./convention'),
  activities: () => import('./activities'),
  entry: () => import('./entry'),
  evidence: () => import('./evidence'),
  results: () => import('./results'),
  programme: () => import('./programme'),
  matching: () => import('./matching'),
  programmeEdit: () => import('./programme-edit'),
  programmeDone: () => import('./programme-done'),
  matrix: () => import('./matrix'),
  programmeDocuments: () => import('./programme-documents'),
  nextYear: () => import('./next-year'),
  nextConvention: () => import('./next-convention'),
  continuity: () => import('./continuity'),
  calendar: () => import('./calendar'),
  indicators: () => import('./indicators'),
  reviews: () => import('./reviews'),
  reviewBodies: () => import('./review-bodies'),
  session: () => import('./session'),
  presentation: () => import('./presentation'),
  versions: () => import('./versions'),
  sessionDocuments: () => import('./session-documents'),
  deliverables: () => import('./deliverables'),
  pieces: () => import('./pieces'),
  publicity: () => import('./publicity'),
  deliverablesSlip: () => import('./deliverables-slip'),
  organisation: () => import('./organisation'),
  funders: () => import('./funders'),
  fundersNote: () => import('./funders-note'),
  funderPack: () => import('./funder-pack'),
  budget: () => import('./budget'),
  budgetDocuments: () => import('./budget-documents'),
  report: () => import('./report'),
  reportDocument: () => import('./report-document'),
  bilan: () => import('./bilan'),
  reportEdit: () => import('./report-edit'),
  importing: () => import('./import'),
  checks: () => import('./checks'),
  dossier: () => import('./dossier'),
  start: () => import('./start'),
  dossiers: () => import('./dossiers'),
  backup: () => import('./backup'),
  history: () => import('./history'),
  journal: () => import('./journal'),
  changes: () => import('./changes'),
  display: () => import('./display'),
  search: () => import('./search'),
  today: () => import('./today'),
  collect: () => import('./collect'),
  tableImport: () => import('./table-import'),
  bulk: () => import('./bulk'),
  tableExport: () => import('./table-export'),
  corrections: () => import('./corrections'),
  openData: () => import('./open-data'),
} as const;

export type FeatureName = keyof typeof LOADERS;

type FeatureMessages = {
  readonly [Name in FeatureName]: Awaited<ReturnType<(typeof LOADERS)[Name]>> extends Readonly<Record<Name, infer Own>> ? Own : never;
};

/** The messages of any language. */
export type Messages = Translation<typeof firstLoad & FeatureMessages>;

/** Every French message, as French print has it. A feature's are there once `loadMessages` has answered, which its route awaits. */
export const fr = { ...firstLoad } as Messages;

/** Fetches the French messages of one feature. */
export const loadMessages = async (feature: FeatureName): Promise<void> => {
  const loaded: Readonly<Record<string, object>> = await LOADERS[feature]();
  const own = loaded[feature];
  if (own !== undefined) Object.assign(fr, { [feature]: typesetCatalogue(own, typeset) });
};

export const FEATURE_NAMES = Object.keys(LOADERS) as readonly FeatureName[];
