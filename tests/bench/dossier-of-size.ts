import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { growDossierFile, isDossierFile } from './grow-dossier';
import type { ExtraPage } from './machine';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Served in place of the shipped dossier, so that the app itself loads the larger one, by its usual path. In: the
 * folder of the built app and a number of activities. Out: pages by their path; none where nothing is shipped as JSON.
 */
export function dossierOfSize(dist: string, size: number): ReadonlyMap<string, ExtraPage> {
  const pages = new Map<string, ExtraPage>();
  for (const name of readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.json'))) {
    const file = readJson(join(dist, 'assets', name));
    if (isDossierFile(file)) pages.set(`/assets/${name}`, { type: 'application/json', body: JSON.stringify(growDossierFile(file, size)) });
  }
  return pages;
}
