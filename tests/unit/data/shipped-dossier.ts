import { readFileSync } from 'node:fs';

import { readDossierFiles, type DossierContent } from '#domain/dossier/dossier-file';

export const FILE_NAMES = ['convention.json', 'report-2022.json', 'programme-2023.json', 'links-2022-2023.json'] as const;

const folder = new URL('../../../data/mission-bassin-minier/', import.meta.url);

export const shippedText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const parse = (name: string): unknown => JSON.parse(shippedText(name));

export const shippedFiles = (): readonly unknown[] => FILE_NAMES.map(parse);

/** The shipped dossier, read as the app reads it; a refusal names the record at fault. */
export const shippedDossier = (): DossierContent => {
  const read = readDossierFiles(shippedFiles());
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
};
