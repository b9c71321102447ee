import { z } from 'zod';
import { tableSchemas } from '../dossier/table-schemas';
import type { TableName } from '../dossier/tables';

const within = (schema: unknown, step: string): unknown => {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { properties, items }: { readonly properties?: Readonly<Record<string, unknown>>; readonly items?: unknown } = schema;
  return properties?.[step] ?? (items === undefined ? undefined : within(items, step));
};

/** The codes that a field of a table takes, at any depth, as its schema has them; none when it takes any text. */
export const fieldCodes = (table: TableName, ...path: readonly string[]): readonly string[] => {
  const schema = path.reduce<unknown>(within, z.toJSONSchema(tableSchemas[table], { io: 'input', unrepresentable: 'any' }));
  const { enum: codes }: { readonly enum?: readonly unknown[] } = typeof schema === 'object' && schema !== null ? schema : {};
  return codes?.map(String) ?? [];
};
