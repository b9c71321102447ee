import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { activitySchema } from '#domain/activities/activity.schema';
import { plannedActionSchema } from '#domain/programme/programme.schema';
import { evaluateMatching, type KnownLink, type MatchingScore } from './evaluate-matching';

const linkSchema = z.looseObject({ activity: z.string(), planned: z.string(), strength: z.enum(['certain', 'likely']) });

const readLinks = (file: string): readonly KnownLink[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => linkSchema.parse(JSON.parse(line)));

/** The records of the shipped dossier, as its files hold them before they belong to a dossier. */
const readTable = <Row>(root: string, file: string, table: string, parse: (row: unknown) => Row): readonly Row[] => {
  const content = JSON.parse(readFileSync(`${root}data/mission-bassin-minier/${file}.json`, 'utf8')) as { readonly tables: Readonly<Record<string, readonly object[]>> };
  return (content.tables[table] ?? []).map((row) => parse({ dossier: '018cc251-f400-7000-8000-000000000000', rev: 1, ...row }));
};

/**
 * Scores the matching of the shipped dossier against the links of a file, one JSON object a line.
 * @throws when the file cannot be read or does not hold links.
 */
export const scoreLinks = (root: string, file: string): MatchingScore =>
  evaluateMatching(
    readTable(root, 'report-2022', 'activities', (row) => activitySchema.parse(row)),
    readTable(root, 'programme-2023', 'plannedActions', (row) => plannedActionSchema.parse(row)),
    readLinks(file),
  );
