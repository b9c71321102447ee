import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { assembleDossier } from '#domain/dossier/assemble-dossier';
import { TABLE_NAMES } from '#domain/dossier/tables';
import { FILE_NAMES, shippedDossier, shippedFiles, shippedText } from './shipped-dossier';

const { dossier, tables } = shippedDossier();

const counted = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, tables[name].length] as const).filter(([, count]) => count > 0),
);

describe('the shipped dossier', () => {
  it('is read with the schemas of every table, and its records point to one another', () => {
    expect(counted).toEqual({
      dossiers: 1,
      documents: 4,
      persons: 1,
      conventions: 1,
      goals: 3,
      objectives: 11,
      commitments: 66,
      funders: 4,
      grants: 1,
      deliverables: 7,
      reviewBodies: 10,
      reviews: 1,
      programmes: 1,
      plannedActions: 229,
      activities: 153,
      links: 149,
      aliases: 194,
    });
  });

  it('has one dossier, called by one name in sentences', () => {
    expect(tables.dossiers[0]?.id).toBe(dossier);
    expect(tables.dossiers[0]?.organisation.calledInSentences).toBe('la Mission');
  });

  it('gives no id to two records, of whatever tables', () => {
    const ids = TABLE_NAMES.flatMap((name) => tables[name].map(({ id }): string => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts activities and planned actions, by their ids, in the order of their documents', () => {
    for (const records of [tables.activities, tables.plannedActions]) {
      const ids = records.map(({ id }): string => id);
      expect(ids.toSorted()).toEqual(ids);
    }
  });
});

describe('the files that are taken on trust when they are intact', () => {
  it('are named by the checksum of each, byte for byte', () => {
    const written = JSON.parse(shippedText('checksums.json')) as Readonly<Record<string, string>>;
    const made = FILE_NAMES.map((name) => [name, createHash('sha256').update(shippedText(name)).digest('hex')]);
    expect(written).toEqual(Object.fromEntries(made));
  });

  it('assembled without parsing are what parsing them gives', () => {
    expect(assembleDossier(shippedFiles())).toEqual(shippedDossier());
  });
});

describe('every record says where it comes from', () => {
  const cited = [
    ...tables.conventions,
    ...tables.goals,
    ...tables.objectives,
    ...tables.commitments,
    ...tables.funders,
    ...tables.grants,
    ...tables.deliverables,
    ...tables.reviewBodies,
    ...tables.reviews,
    ...tables.plannedActions,
    ...tables.activities,
  ];

  it('document, heading, lines and reference', () => {
    const incomplete = cited.filter(
      ({ source }) => source?.heading === undefined || source.lines === undefined || source.ref === undefined,
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('within the lines of that document', () => {
    const linesOf = new Map(tables.documents.map(({ id, lines }) => [id, lines]));
    const outside = [...tables.plannedActions, ...tables.activities].filter(({ source }) => {
      const [first = 0, last = 0] = source?.lines ?? [];
      const [start = 0, end = 0] = (source === undefined ? undefined : linesOf.get(source.document)) ?? [];
      return first < start || last > end;
    });
    expect(outside).toEqual([]);
  });

  it('and every figure keeps its line and its words', () => {
    const figures = [
      ...tables.activities.flatMap(({ measures }) => measures),
      ...tables.plannedActions.flatMap(({ targets }) => targets),
    ];
    expect(figures).toHaveLength(147);
    expect(figures.filter(({ source }) => source?.words === undefined || source.lines === undefined)).toEqual([]);
  });
});
