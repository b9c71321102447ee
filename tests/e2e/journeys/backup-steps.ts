import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Asks for a backup on the page Dossier, and answers with the file that was downloaded. */
export const backUp = async (page: Page, button = 'Sauvegarde du dossier (ZIP)'): Promise<{ readonly name: string; readonly file: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  await page.getByText(/Sauvegarde relue et prête/u).waitFor();
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
};

export const give = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('Choisir une sauvegarde (.zip ou .jalon)').setInputFiles({ name, mimeType: 'application/zip', buffer });
