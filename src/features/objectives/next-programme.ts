import { useMemo } from 'react';
import type { Link } from '#domain/links/link';
import type { PlannedAction } from '#domain/programme/planned-action';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import { placePlanned, placesInYear } from '#domain/results/place-activities';
import { useLiveRead } from '#storage/live/storage-context';
import { readLinksTo } from '#storage/repositories/links.repository';
import { readProgramme } from '#storage/repositories/programme.repository';
import type { ObjectivesYear } from './objectives-year';
import type { OperationalObjective } from '#domain/objectives/objective';

/** What the programme of the next year plans under one objective, and the links that lead to it. */
export interface NextProgramme {
  readonly year: number;
  readonly nodes: readonly ProgrammeNode[];
  /** Every action of that programme, whatever its objective. */
  readonly actions: readonly PlannedAction[];
  readonly links: readonly Link[];
}

/** The next year's programme as it follows this one's report; null when none is recorded, undefined until it is read. */
export const useNextProgramme = (objective: OperationalObjective, { snapshot }: ObjectivesYear): NextProgramme | null | undefined => {
  const year = snapshot.year + 1;
  const { data, error } = useLiveRead('programme-and-links', [year], async ({ db, dossier }) => {
    const programme = await readProgramme(db, dossier, year);
    if (programme === null) return null;
    const actions = programme.actions.records;
    return { actions, links: await readLinksTo(db, dossier, actions.map(({ id }) => id)) };
  });
  if (error !== null) throw error;
  return useMemo(() => {
    if (data === undefined || data === null) return data;
    // What is planned stays linked to the objective of its day: it is shown under what stands for it in the programme's year.
    const tree = programmeTree(placePlanned(snapshot, year, data.actions));
    return { year, nodes: tree.get(placesInYear(snapshot, year).objective(objective.id)) ?? [], ...data };
  }, [data, snapshot, year, objective.id]);
};
