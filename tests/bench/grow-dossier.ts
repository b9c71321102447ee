import { createHash } from 'node:crypto';

/** What the bench reads of an activity; everything else is copied as it is. */
interface ActivityLike {
  readonly id: string;
  readonly year: number;
  readonly dates: readonly string[];
  readonly next: readonly string[];
  readonly measures: readonly { readonly id: string }[];
  readonly pressReturns: readonly { readonly id: string }[];
}

interface DossierFileLike {
  readonly format: 'jalon-dossier';
  readonly tables: { readonly activities?: readonly ActivityLike[] };
}

export function isDossierFile(file: unknown): file is DossierFileLike {
  return typeof file === 'object' && file !== null && 'format' in file && file.format === 'jalon-dossier' && 'tables' in file;
}

/** The year before, the year itself, the year after: as a convention of three years spreads them. */
const YEAR_SHIFTS = [0, -1, 1];

const shiftYears = (date: string, by: number): string => date.replace(/\b\d{4}\b/g, (year) => String(Number(year) + by));

/** Another id of the same form and time, always the same for the same copy. Its end is spread evenly, as a random one's is. */
const copiedId = (id: string, copy: number): string => `${id.slice(0, 24)}${createHash('sha256').update(`${id}/${copy}`).digest('hex').slice(0, 12)}`;

function copyActivity(activity: ActivityLike, copy: number): ActivityLike {
  if (copy === 0) return activity;
  const shift = YEAR_SHIFTS[copy % YEAR_SHIFTS.length] ?? 0;
  const own = [activity.id, ...activity.measures.map(({ id }) => id), ...activity.pressReturns.map(({ id }) => id)];
  const text = own.reduce((json, id) => json.replaceAll(id, copiedId(id, copy)), JSON.stringify(activity));
  const moveDates = (dates: readonly string[]): readonly string[] => dates.map((date) => shiftYears(date, shift));
  return { ...(JSON.parse(text) as ActivityLike), year: activity.year + shift, dates: moveDates(activity.dates), next: moveDates(activity.next) };
}

/** In: the activities of a dossier, and how many are wanted. Out: that many, told again with ids of their own. */
export function growActivities(activities: readonly ActivityLike[], size: number): readonly ActivityLike[] {
  return Array.from({ length: size }, (_, index) => {
    const activity = activities[index % activities.length];
    if (activity === undefined) throw new Error('No activity to copy.');
    return copyActivity(activity, Math.floor(index / activities.length));
  });
}

/** The same file with `size` activities instead of its own. A file that holds none is left as it is. */
export function growDossierFile(file: DossierFileLike, size: number): DossierFileLike {
  const { activities } = file.tables;
  if (activities === undefined || activities.length === 0) return file;
  return { ...file, tables: { ...file.tables, activities: growActivities(activities, size) } };
}
