import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
import type { Computation } from './computation';
import { growDossierFile, isDossierFile } from './grow-dossier';

const YEAR = 2022;
const SHIPPED = 'data/mission-bassin-minier';

interface Input {
  readonly files: readonly unknown[];
  readonly content: DossierContent;
  readonly counted: readonly CountedActivity[];
  readonly lines: ConventionYear;
}

function readShippedFiles(root: string): readonly unknown[] {
  const folder = join(root, SHIPPED);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function inputOfSize(shipped: readonly unknown[], size: number): Input {
  const files = shipped.map((file) => (isDossierFile(file) ? growDossierFile(file, size) : file));
  const read = readDossierFiles(files);
  if (!read.ok) throw new Error(`The grown dossier is refused: ${JSON.stringify(read.reason)}`);
  const { tables } = read.value;
  return { files, content: read.value, counted: countActivities(tables.activities), lines: conventionInYear(tables, YEAR) };
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
  findings: ({ lines, counted }) => findingsOf(coverageOf(lines, counted), counted),
};

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
