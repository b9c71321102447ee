import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { dossierJsonSchema, type JsonSchema } from '#domain/open-data/dossier-json-schema';
import { publishedTables } from '#domain/open-data/published-tables';
import { schemaWords } from '#features/dossier/open-data/open-data-words';
import { english } from '#i18n/en/english';
import { french } from '#i18n/fr/french';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';

const LANGUAGES = { French: french, English: english } as const;

beforeAll(async () => {
  await Promise.all(Object.values(LANGUAGES).flatMap(({ loadMessages }) => (['openData', 'changes', 'dossier'] as const).map(loadMessages)));
  validate = new Ajv2020({ allErrors: true, validateFormats: false, strictTuples: false }).compile(dossierJsonSchema(schemaWords(french)));
}, 60_000);

let validate: ValidateFunction;

type File = Record<string, unknown> & { readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>> };

const fileOf = ({ dossier, tables }: DossierContent): File => JSON.parse(JSON.stringify(writeDossierFile(dossier, tables))) as File;

describe('the schema of the data', () => {
  const dossiers = { shipped: shippedDossier(), second: secondDossier() };

  it.each(Object.entries(dossiers))('takes the data of the %s dossier, whole or published', (_, { dossier, tables }) => {
    validate(fileOf({ dossier, tables }));
    expect(validate.errors).toBeNull();
    validate(fileOf({ dossier, tables: publishedTables(tables) }));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['another format', (file: Record<string, unknown>) => ({ ...file, format: 'other' })],
    ['a table that is none', (file: Record<string, unknown>) => ({ ...file, tables: { notes: [] } })],
    ['no dossier', ({ dossier: _, ...file }: Record<string, unknown>) => file],
  ])('refuses a file of %s', (_, spoil) => {
    expect(validate(spoil(fileOf(dossiers.second)))).toBe(false);
  });

  it.each([
    ['a year in words', { year: 'deux mille' }],
    ['a date that is none', { dates: ['15/05/2023'] }],
    ['a kind that is none', { kind: 'party' }],
    ['an id that is none', { objective: '1.1' }],
    ['a field that no activity has', { colour: 'red' }],
    ['a title without a letter', { title: '' }],
  ])('refuses an activity with %s', (_, spoiled) => {
    const file = fileOf(dossiers.second);
    const [first, ...others] = file.tables['activities'] ?? [];
    expect(validate({ ...file, tables: { ...file.tables, activities: [{ ...first, ...spoiled }, ...others] } })).toBe(false);
  });

  it.each(Object.entries(LANGUAGES))('calls every table and field by a name in %s', (_, i18n) => {
    const nameless: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value as JsonSchema)) {
        if (key === 'properties') for (const [name, field] of Object.entries(inner as Record<string, { title?: string }>)) if (field.title === '' || (field.title === name && /[A-Z]/u.test(name))) nameless.push(name);
        walk(inner);
      }
    };
    walk(dossierJsonSchema(schemaWords(i18n)));
    expect(nameless).toEqual([]);
  });
});
