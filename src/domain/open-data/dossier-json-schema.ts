import { z } from 'zod';
import { DOSSIER_FILE_FORMAT, DOSSIER_FILE_VERSION } from '../dossier/dossier-file-envelope';
import { tableSchemas } from '../dossier/table-schemas';
import { TABLE_NAMES, type TableName } from '../dossier/tables';
import { civilDaySchema, partialDateSchema } from '../periods/partial-date.schema';
import { dossierIdSchema } from '../record/record.schema';

/** A schema of JSON Schema, as plain data. */
export type JsonSchema = Record<string, unknown>;

/** What a data dictionary says of each table and field, in the language asked for. */
export interface SchemaWords {
  readonly title: string;
  readonly description: string;
  readonly table: (name: TableName) => string;
  readonly field: (name: string) => string;
  /** How a value of this field is written, when its type does not say it. */
  readonly how: (name: string) => string | undefined;
  readonly partialDate: string;
  readonly civilDay: string;
}

const ONE = String.raw`\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?`;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The file says the dossier once, and a record that is read again starts at its first revision. */
const OF_THE_FILE = new Set(['dossier', 'rev']);

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

const tableSchema = (table: TableName, words: SchemaWords): JsonSchema =>
  z.toJSONSchema(tableSchemas[table], {
    target: 'draft-2020-12',
    io: 'input',
    // Only dates written as texts have no schema of their own: they are given theirs here.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === partialDateSchema) Object.assign(jsonSchema, { type: 'string', pattern: `^${ONE}(/${ONE})?$`, description: words.partialDate });
      if (zodSchema === civilDaySchema) Object.assign(jsonSchema, { type: 'string', format: 'date', pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`, description: words.civilDay });
    },
  });

const named = (name: string, schema: JsonSchema, words: SchemaWords): JsonSchema => {
  const how = words.how(name);
  return { title: words.field(name), ...(how !== undefined && { description: how }), ...schema };
};

/** The same schema with each field called by its name, at any depth. */
const withNames = (value: unknown, words: SchemaWords): unknown => {
  if (Array.isArray(value)) return value.map((inner) => withNames(inner, words));
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== 'properties' || !isSchema(inner)) return [key, withNames(inner, words)];
      return [key, Object.fromEntries(Object.entries(inner).map(([name, schema]) => [name, isSchema(schema) ? named(name, withNames(schema, words) as JsonSchema, words) : schema]))];
    }),
  );
};

const rowSchema = (table: TableName, words: SchemaWords): JsonSchema => {
  const { $schema: _dialect, properties, required, ...rest } = tableSchema(table, words);
  const fields = isSchema(properties) ? Object.entries(properties).filter(([name]) => !OF_THE_FILE.has(name)) : [];
  const asked = Array.isArray(required) ? required.filter((name: unknown) => typeof name === 'string' && !OF_THE_FILE.has(name)) : [];
  return { title: words.table(table), ...(withNames({ ...rest, properties: Object.fromEntries(fields) }, words) as JsonSchema), required: asked };
};

/**
 * The JSON Schema (draft 2020-12) of a dossier file, made from the schemas that every file is read with: what it accepts has the
 * form of a dossier. References between records, dates that exist, and which end of a range comes first are beyond it.
 */
export const dossierJsonSchema = (words: SchemaWords): JsonSchema => ({
  $schema: DIALECT,
  title: words.title,
  description: words.description,
  type: 'object',
  properties: {
    format: { const: DOSSIER_FILE_FORMAT },
    version: { const: DOSSIER_FILE_VERSION },
    dossier: { $ref: '#/$defs/id' },
    tables: {
      type: 'object',
      properties: Object.fromEntries(TABLE_NAMES.map((name) => [name, { title: words.table(name), type: 'array', items: { $ref: `#/$defs/${name}` } }])),
      additionalProperties: false,
    },
  },
  required: ['format', 'version', 'dossier', 'tables'],
  additionalProperties: false,
  $defs: {
    id: (({ $schema: _dialect, ...schema }: JsonSchema) => schema)(z.toJSONSchema(dossierIdSchema, { io: 'input' })),
    ...Object.fromEntries(TABLE_NAMES.map((name) => [name, rowSchema(name, words)])),
  },
});
