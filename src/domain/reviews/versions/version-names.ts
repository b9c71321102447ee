import type { DossierTablesContent } from '../../dossier/references-problem';
import { TABLE_NAMES } from '../../dossier/tables';
import { recordName, type RecordName } from '../../journal/record-name';

/** What the ids and territory codes in some values stand for. */
export type VersionNames = ReadonlyMap<string, RecordName>;

type Named = readonly [id: string, name: RecordName];

const textsIn = (value: unknown, found: Set<string>): void => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) textsIn(inner, found);
};

/** What other records point to inside of one: a figure is named by the activity that tells it. */
const innerNames = ({ activities, funders, dossiers }: DossierTablesContent): readonly Named[] => [
  ...activities.flatMap((activity) => activity.measures.map(({ id }): Named => [id, recordName({ ...activity })])),
  ...funders.flatMap(({ parts }) => parts.map((part): Named => [part.id, recordName({ ...part })])),
  ...dossiers.flatMap(({ territories }) => territories.map(({ code, label }): Named => [code, { title: label }])),
];

const namesIn = (tables: DossierTablesContent, wanted: ReadonlySet<string>): readonly Named[] => [
  ...innerNames(tables).filter(([id]) => wanted.has(id)),
  ...TABLE_NAMES.flatMap((table) => tables[table].flatMap((row): readonly Named[] => (wanted.has(row.id) ? [[row.id, recordName({ ...row })]] : []))),
];

/** The names of all that `values` point to, as the later version has them, else the earlier one. */
export const versionNames = (values: readonly unknown[], before: DossierTablesContent, after: DossierTablesContent): VersionNames => {
  const wanted = new Set<string>();
  textsIn(values, wanted);
  return new Map([...namesIn(before, wanted), ...namesIn(after, wanted)]);
};
