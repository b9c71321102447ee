import { strFromU8 } from 'fflate';
import Papa from 'papaparse';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[];
  };
}

type Rows = readonly Readonly<Record<string, string>>[];

/** How a value of each type is written, as the field's own `decimalChar` and `format` say. */
const WRITTEN: Readonly<Record<string, RegExp>> = { string: /^[\s\S]*$/u, integer: /^-?\d+$/u, number: /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/u, boolean: /^(?:true|false)$/u, date: /^\d{2}\/\d{2}\/\d{4}$/u };

const valueFaults = (resource: Resource, { name, type, title, constraints }: Field, rows: Rows): readonly string[] => {
  const values = rows.map((row) => row[name] ?? '');
  const told = values.filter((value) => value !== '');
  const at = `${resource.name}.${name}`;
  return [
    ...(title === '' || (title === name && name.includes('_')) ? [`${at} has no name in words`] : []),
    ...told.filter((value) => WRITTEN[type]?.test(value) !== true).map((value) => `${at} is no ${type}: ${value}`),
    ...told.filter((value) => constraints?.enum?.includes(value) === false).map((value) => `${at} is no code: ${value}`),
    ...(constraints?.required === true && told.length < values.length ? [`${at} is missing somewhere`] : []),
    ...(constraints?.unique === true && new Set(told).size < told.length ? [`${at} is twice the same`] : []),
  ];
};

const keyFaults = ({ name, schema }: Resource, rows: Rows, tables: ReadonlyMap<string, Rows>): readonly string[] => {
  const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join(' '));
  const twice = new Set(keys).size < keys.length ? [`${name} has a key twice`] : [];
  const broken = schema.foreignKeys.flatMap(({ fields: [field = ''], reference: { resource, fields: [target = ''] } }) => {
    const known = new Set(tables.get(resource)?.map((row) => row[target]));
    return rows.flatMap((row) => (row[field] === '' || known.has(row[field]) ? [] : [`${name}.${field} points nowhere: ${row[field] ?? ''}`]));
  });
  return [...twice, ...broken];
};

/** All that a package of CSV says otherwise than its own datapackage.json: heads, types, codes, keys and what they point to. */
export const faultsOfPackage = (files: Readonly<Record<string, Uint8Array>>): readonly string[] => {
  const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as { readonly resources: readonly Resource[] };
  const read = resources.map((resource) => {
    const text = strFromU8(files[resource.path] ?? new Uint8Array()).replace(/^\ufeff/u, '');
    const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, delimiter: resource.dialect.delimiter, skipEmptyLines: true });
    return { resource, rows: data, heads: meta.fields ?? [] };
  });
  const tables = new Map(read.map(({ resource, rows }) => [resource.name, rows]));
  return read.flatMap(({ resource, rows, heads }) => [
    ...(heads.join() === resource.schema.fields.map(({ name }) => name).join() ? [] : [`${resource.name} has other columns: ${heads.join()}`]),
    ...resource.schema.fields.flatMap((field) => valueFaults(resource, field, rows)),
    ...keyFaults(resource, rows, tables),
  ]);
};
