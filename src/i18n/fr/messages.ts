import { typesetCatalogue } from '../format/typeset';
import { activities } from './activities';
import { charts } from './charts';
import { checks } from './checks';
import { common } from './common';
import { dashboard } from './dashboard';
import { deliverables } from './deliverables';
import { dossier } from './dossier';
import { faults } from './faults';
import { importing } from './import';
import { objectives } from './objectives';
import { programme } from './programme';
import { report } from './report';
import { results } from './results';
import { reviews } from './reviews';
import { shell } from './shell';
import * as vocabulary from './vocabulary';

/** Every French message, one file a feature, as French print has it. */
export const fr = typesetCatalogue({
  ...vocabulary,
  common,
  shell,
  charts,
  dashboard,
  objectives,
  activities,
  results,
  programme,
  reviews,
  deliverables,
  report,
  importing,
  checks,
  faults,
  dossier,
});

export type Messages = typeof fr;
