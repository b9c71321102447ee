import conventionUrl from '#data/mission-bassin-minier/convention.json?url';
import programmeUrl from '#data/mission-bassin-minier/programme-2023.json?url';
import reportUrl from '#data/mission-bassin-minier/report-2022.json?url';

/** The files of the dossier that ships with the application; they are fetched at the first opening and never bundled. */
const SHIPPED_FILES = [conventionUrl, reportUrl, programmeUrl];

/** Name that the journal gives to this load. */
export const SHIPPED_NAME = 'mission-bassin-minier';

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response.json();
};

export const fetchShippedDossier = (): Promise<readonly unknown[]> => Promise.all(SHIPPED_FILES.map(fetchJson));
