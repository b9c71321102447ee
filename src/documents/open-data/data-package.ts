import type { FlatField, FlatTable, FlatTableName } from './flat-table';

export const OPEN_TABLE_FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type OpenTableFormat = (typeof OPEN_TABLE_FORMATS)[number];

/** What the dictionary says in words. */
export interface PackageWords {
  readonly title: string;
  readonly description: string;
  readonly table: (name: FlatTableName) => string;
  /** The name of a field of a record. */
  readonly field: (name: string) => string;
}

export interface PackageAbout {
  /** Plain letters: what the package is called by programs. */
  readonly name: string;
  readonly organisation: string;
  /** The instant when it was made. */
  readonly created: string;
  readonly format: OpenTableFormat;
}

/** « short_title » is `shortTitle` in the records. */
const wordOf = ({ name, word }: FlatField): string => word ?? name.replace(/_(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());

/** How values of a type are written in a file without types, as `writeTableCsv` does. */
const asWritten = ({ type }: FlatField, format: OpenTableFormat): object => {
  if (format !== 'csv') return {};
  if (type === 'number') return { decimalChar: ',' };
  return type === 'date' ? { format: '%d/%m/%Y' } : {};
};

const constraintsOf = ({ key, required, codes }: FlatField, keys: number): object => ({
  ...((key === true || required === true) && { required: true }),
  ...(key === true && keys === 1 && { unique: true }),
  ...(codes !== undefined && { enum: codes }),
});

const schemaOf = ({ fields }: FlatTable, words: PackageWords, format: OpenTableFormat): object => {
  const keys = fields.filter(({ key }) => key === true).map(({ name }) => name);
  return {
    fields: fields.map((field) => {
      const constraints = constraintsOf(field, keys.length);
      return { name: field.name, type: field.type, ...asWritten(field, format), title: words.field(wordOf(field)), ...(Object.keys(constraints).length > 0 && { constraints }) };
    }),
    primaryKey: keys,
    foreignKeys: fields.flatMap(({ name, to }) => (to === undefined ? [] : [{ fields: [name], reference: { resource: to, fields: ['id'] } }])),
    missingValues: [''],
  };
};

export const fileOf = (table: Pick<FlatTable, 'name'>, format: OpenTableFormat): string => `${table.name}.${format}`;

const resourceOf = (table: FlatTable, words: PackageWords, { format }: PackageAbout): object => ({
  name: table.name,
  title: words.table(table.name),
  type: 'table',
  path: fileOf(table, format),
  format,
  ...(format === 'csv' && { encoding: 'utf-8', mediatype: 'text/csv', dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } }),
  schema: schemaOf(table, words, format),
});

/** The dictionary of some tables: a Data Package whose resources have a Table Schema (datapackage.org, version 2). */
export const dataPackage = (tables: readonly FlatTable[], about: PackageAbout, words: PackageWords): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: about.name,
  title: words.title,
  description: words.description,
  created: about.created,
  contributors: [{ title: about.organisation, roles: ['creator'] }],
  resources: tables.map((table) => resourceOf(table, words, about)),
});
