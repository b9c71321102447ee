import { describe, expect, it } from 'vitest';
import { readDossierFile } from '#domain/dossier/dossier-file';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { dossierFile } from './small-dossier';

describe('a dossier that goes out', () => {
  const read = readDossierFile(dossierFile());
  if (!read.ok) throw new Error('The small dossier is refused');
  const { dossier, tables } = read.value;

  it('can be opened again, the same to the last field', () => {
    const file: unknown = JSON.parse(JSON.stringify(writeDossierFile(dossier, tables)));
    expect(readDossierFile(file)).toEqual(read);
  });

  it('starts again at its first revision, whatever was changed since', () => {
    const changed = { ...tables, activities: tables.activities.map((activity) => ({ ...activity, rev: 7 })) };
    expect(readDossierFile(writeDossierFile(dossier, changed))).toEqual(read);
  });

  it('names no table that holds nothing', () => {
    expect(writeDossierFile(dossier, tables).tables).not.toHaveProperty('snapshots');
  });
});
