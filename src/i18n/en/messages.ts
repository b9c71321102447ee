import { typesetCatalogue } from '../format/typeset';
import type { FeatureName, Messages } from '../fr/messages';
import { charts } from './charts';
import { common } from './common';
import { dashboard } from './dashboard';
import { faults } from './faults';
import { typeset } from './format/typeset';
import { gate } from './gate';
import { shell } from './shell';
import * as vocabulary from './vocabulary';

/** What the first page needs; the other features' messages come with their pages. */
const firstLoad = typesetCatalogue({ ...vocabulary, common, shell, charts, faults, gate, dashboard }, typeset);

const LOADERS: { readonly [Name in FeatureName]: () => Promise<{ readonly [Own in Name]: Messages[Own] }> } = {
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
};

/** Every English message, as British print has it. A feature's are there once `loadMessages` has answered, which its route awaits. */
export const en = { ...firstLoad } as Messages;

/** Fetches the English messages of one feature. */
export const loadMessages = async (feature: FeatureName): Promise<void> => {
  const loaded: Partial<Record<string, object>> = await LOADERS[feature]();
  const own = loaded[feature];
  if (own !== undefined) Object.assign(en, { [feature]: typesetCatalogue(own, typeset) });
};
