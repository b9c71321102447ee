import type { ActivityId } from '../../record/id';
import type { Activity } from '../activity';
import type { BulkPlan } from './bulk-plan';

interface Copying {
  readonly newId: () => ActivityId;
  /** The title of a copy, which says that it is one. */
  readonly titleOf: (title: string) => string;
}

/** What describes the activity, never what happened: no date, progress, figure, press return nor evidence of the other one. */
const copyOf = ({ dossier, year, title, objective, otherObjectives, kind, role, referent, places, territories, partners, funders }: Activity, { newId, titleOf }: Copying): Activity => ({
  dossier,
  id: newId(),
  rev: 0,
  year,
  title: titleOf(title),
  objective,
  otherObjectives,
  kind,
  status: 'unknown',
  ...(role !== undefined && { role: { value: role.value } }),
  ...(referent !== undefined && { referent }),
  dates: [],
  next: [],
  places,
  territories,
  partners,
  funders,
  continues: false,
  measures: [],
  pressReturns: [],
  evidence: [],
  photos: [],
});

/** Copies activities beside themselves, as the form of one does. */
export const planDuplicates = (selected: readonly Activity[], copying: Copying): BulkPlan => ({
  activities: selected.map((activity) => copyOf(activity, copying)),
  links: [],
  already: 0,
  refused: [],
});
