import { continuities, type Continuity } from '#domain/programme/continuity';
import type { Link } from '#domain/links/link';
import type { ActivityId, DossierId, PlannedActionId } from '#domain/record/id';
import type { PostponedGraph } from '#domain/results/postponed-chains';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

const keysOf = (dossier: DossierId, ids: Iterable<string>): [DossierId, string][] => [...ids].map((id) => [dossier, id]);

/** The links that make chains: confirmed ones to planned actions. */
const readTies = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Link[]> => {
  const links = await ofDossier(db, 'links', dossier).toArray();
  return links.filter(({ target, relation, state }) => target.type === 'planned_action' && state === 'confirmed' && (relation === 'continues' || relation === 'fulfils'));
};

/** What may stand in chains: every planned action, which are few, and the activities that links or origins name. */
export const readContinuityGraph = async (db: JalonDatabase, dossier: DossierId): Promise<PostponedGraph> => {
  const [actions, links] = await Promise.all([ofDossier(db, 'plannedActions', dossier).toArray(), readTies(db, dossier)]);
  const origins = actions.flatMap(({ takenFrom = [] }) => takenFrom.flatMap(({ type, id }) => (type === 'activity' ? [id] : [])));
  const named = new Set<string>([...links.map(({ activity }) => activity), ...origins]);
  const activities = await db.records('activities').bulkGet(keysOf(dossier, named));
  return { actions, links, activities: activities.filter((activity) => activity !== undefined) };
};

/** The chains that the planned actions of a year stand in, by action. */
export const readContinuityOfProgramme = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ReadonlyMap<PlannedActionId, Continuity>> => {
  const graph = await readContinuityGraph(db, dossier);
  const chain = continuities(graph);
  const own = graph.actions.filter((action) => action.year === year);
  return new Map(own.flatMap(({ id }) => {
    const found = chain(id);
    return found === null ? [] : [[id, found] as const];
  }));
};

/** The chain that an activity stands in; null when it stands in its year alone. */
export const readContinuityOfActivity = async (db: JalonDatabase, dossier: DossierId, id: ActivityId): Promise<Continuity | null> =>
  continuities(await readContinuityGraph(db, dossier))(id);
