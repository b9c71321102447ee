import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { NO_FILTER, type ActivityFilter } from '#domain/activities/activity-filter';
import { narrowActivities } from '#domain/activities/facet-counts';
import { groupActivities, type RealGrouping } from '#domain/activities/group-activities';
import { listActivities, type ListedActivity } from '#domain/activities/listed-activity';
import { partnerNames } from '#domain/activities/partner-names';
import { sortActivities } from '#domain/activities/sort-activities';
import { type DossierContent, readDossierFiles } from '#domain/dossier/dossier-file';
import { type ConventionYear, conventionInYear } from '#domain/objectives/objectives-in-year';
import { type CountedActivity, countActivities } from '#domain/results/counted-activity';
import { coverageOf } from '#domain/results/coverage';
import { calendarOf } from '#domain/results/events-calendar';
import { findingsOf } from '#domain/results/findings';
import { goalResults } from '#domain/results/goal-results';
import { headlineOf } from '#domain/results/headline';
import { kindMatrix } from '#domain/results/kind-matrix';
import { mediaResults } from '#domain/results/media';
import { resultsByObjective } from '#domain/results/objective-results';
import { progressByObjective } from '#domain/results/progress';
import { scopeActivities } from '#domain/results/scope';
import { NO_PLACES } from '#domain/territories/place-codes';
import type { Computation } from './computation';
import { growDossierFile, isDossierFile } from './grow-dossier';
import { matchingComputations } from './matching';

const YEAR = 2022;
const SHIPPED = 'data/mission-bassin-minier';

/** As if all were of one year: a list is never longer. */
interface Listed {
  readonly listed: readonly ListedActivity[];
  readonly sorted: readonly ListedActivity[];
}

interface Input extends Listed {
  readonly files: readonly unknown[];
  readonly content: DossierContent;
  readonly counted: readonly CountedActivity[];
  readonly lines: ConventionYear;
}

function readShippedFiles(root: string): readonly unknown[] {
  const folder = join(root, SHIPPED);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  // Checksums stand beside the files of the dossier.
  return names.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))).filter(isDossierFile);
}

function inputOfSize(shipped: readonly unknown[], size: number): Input {
  const files = shipped.map((file) => (isDossierFile(file) ? growDossierFile(file, size) : file));
  const read = readDossierFiles(files);
  if (!read.ok) throw new Error(`The grown dossier is refused: ${JSON.stringify(read.reason)}`);
  const { tables } = read.value;
  const counted = countActivities(tables.activities);
  const listed = listActivities(tables.activities, counted);
  return { files, content: read.value, counted, lines: conventionInYear(tables, YEAR), listed, sorted: sortActivities(listed, BY_TITLE) };
}

/** Makes each size once: a hundred thousand records take longer to make than to count. */
function inputs(root: string): (size: number) => Input {
  const shipped = readShippedFiles(root);
  const made = new Map<number, Input>();
  return (size) => {
    const input = made.get(size) ?? inputOfSize(shipped, size);
    made.set(size, input);
    return input;
  };
}

const BY_TITLE = { key: 'title', descending: false } as const;

const FILTER: ActivityFilter = { ...NO_FILTER, kinds: ['event', 'study'], given: ['date'], text: 'patrimoine' };

const groupsOf = ({ lines, sorted }: Input, grouping: RealGrouping) =>
  groupActivities(grouping, { year: YEAR, objectives: lines.objectives.map(({ id }) => id), territories: ['59', '62'], persons: [] }, { shown: sorted, retold: [] });

const COMPUTATIONS: Readonly<Record<string, (input: Input) => unknown>> = {
  'read and check the files': ({ files }) => readDossierFiles(files),
  'make ready for counting': ({ content }) => countActivities(content.tables.activities),
  'scope to a year': ({ counted }) => scopeActivities(counted, { year: YEAR }),
  'coverage of objectives': ({ lines, counted }) => coverageOf(lines, counted),
  headline: ({ lines, counted }) => headlineOf(YEAR, coverageOf(lines, counted), counted),
  'results by goal': ({ lines, counted }) => goalResults(lines, counted),
  'results by objective': ({ counted }) => resultsByObjective(counted),
  'progress by objective': ({ counted }) => progressByObjective(counted),
  'matrix objective x kind': ({ lines, counted }) => kindMatrix(lines.objectives.map(({ id }) => id), counted),
  'calendar of a year': ({ counted }) => calendarOf(counted, YEAR),
  'media returns': ({ counted }) => mediaResults(counted),
  'list the activities': ({ content, counted }) => listActivities(content.tables.activities, counted, { partners: partnerNames(content.tables.activities, []), places: NO_PLACES }),
  'list: sort by title': ({ listed }) => sortActivities(listed, BY_TITLE),
  'list: filter and count every facet': ({ sorted }) => narrowActivities(sorted, FILTER),
  'list: count every facet, unfiltered': ({ sorted }) => narrowActivities(sorted, NO_FILTER),
  'list: group by month': (input) => groupsOf(input, 'month'),
  findings: ({ lines, counted }) => findingsOf(coverageOf(lines, counted), counted),
};

/** The search for links, on the shipped records told again until there are enough. In: the folder of the project. */
export function matching(root: string): readonly Computation[] {
  return matchingComputations(() => {
    const read = readDossierFiles(readShippedFiles(root));
    if (!read.ok) throw new Error(`The shipped dossier is refused: ${JSON.stringify(read.reason)}`);
    return read.value.tables;
  });
}

/** Every pure computation that a page waits for, on the shipped dossier grown to a size. In: the folder of the project. */
export function computations(root: string): readonly Computation[] {
  const inputOf = inputs(root);
  return Object.entries(COMPUTATIONS).map(([name, compute]) => ({
    name,
    prepare: (size) => {
      const input = inputOf(size);
      return () => compute(input);
    },
  }));
}
