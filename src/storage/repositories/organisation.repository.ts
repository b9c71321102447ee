import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readPersons, type PersonOfDossier } from './persons.repository';

/** Everyone whom the dossier names, and the day of the year that its chart is asked for. */
export interface Organisation {
  readonly persons: readonly PersonOfDossier[];
  /** As `01-01`. */
  readonly referenceDay: string;
}

/** What a chart is of when no piece says otherwise: the first day of the year. */
const FIRST_DAY = '01-01';

const byName = (left: PersonOfDossier, right: PersonOfDossier): number => left.person.name.localeCompare(right.person.name, 'fr') || (left.person.id < right.person.id ? -1 : 1);

export const readOrganisation = async (db: JalonDatabase, dossier: DossierId): Promise<Organisation> => {
  const [persons, charts] = await Promise.all([
    readPersons(db, dossier),
    ofDossier(db, 'deliverables', dossier).filter(({ content }) => content === 'organisation_chart').toArray(),
  ]);
  return { persons: persons.toSorted(byName), referenceDay: charts.find(({ referenceDay }) => referenceDay !== undefined)?.referenceDay ?? FIRST_DAY };
};
