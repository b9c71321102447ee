import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { backUp, give } from './backup-steps';

const FIRST = Buffer.from('%PDF-1.7 le premier bilan');
const SECOND = Buffer.from('%PDF-1.7 un autre bilan du même nom');

const form = (page: Page): Locator => page.getByRole('form', { name: 'Nouvelle activité' });

const openForm = async (page: Page, title: string): Promise<void> => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  const field = (label: string): Locator => form(page).getByLabel(label, { exact: true });
  await field('Intitulé').fill(title);
  await field('Objectif').fill('1.4');
  await field('Nature').selectOption('Événement');
  await field('Date').fill('21/05/2022');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
};

const attach = (page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> => form(page).getByLabel('Joindre des fichiers').setInputFiles(files);

const asPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

/** Lets go of a file over the form, as from a folder of the desktop. */
const drop = async (page: Page, name: string, content: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([given, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], given));
      return data;
    },
    [name, content.toString()] as const,
  );
  await form(page).dispatchEvent('drop', { dataTransfer: transfer });
};

/** A photo of 3000 × 1500 pixels whose camera was held upright: its orientation is told apart from its pixels. */
const aPhoto = async (page: Page): Promise<Buffer> => {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500);
    const context = canvas.getContext('2d');
    for (let at = 0; at < 6000 && context !== null; at += 1) {
      context.fillStyle = `hsl(${String((at * 47) % 360)} 70% 50%)`;
      context.fillRect((at * 131) % 3000, (at * 67) % 1500, 40, 25);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.98 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const jpeg = Buffer.from(drawn);
  const turned = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000006000000000000000000', 'hex').subarray(0, 36);
  return Buffer.concat([jpeg.subarray(0, 2), turned, jpeg.subarray(2)]);
};

const downloaded = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const evidence = (page: Page): Locator => page.getByRole('main').getByRole('list', { name: 'Liste des justificatifs' });

const expectBothBilans = async (page: Page): Promise<void> => {
  const buttons = evidence(page).getByRole('button', { name: /^Télécharger.*bilan$/u });
  expect(await downloaded(page, buttons.nth(0))).toEqual({ name: 'bilan.pdf', bytes: FIRST });
  expect(await downloaded(page, buttons.nth(1))).toEqual({ name: 'bilan.pdf', bytes: SECOND });
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

jalonTest('files, a photo and a link are joined in the form, read again on the page, and come back from a backup to the byte', { timeout: 120_000 }, async ({ page }) => {
  await openForm(page, 'Fête des justificatifs');
  await drop(page, 'bilan.pdf', FIRST);
  await form(page).getByRole('listitem', { name: 'bilan' }).waitFor();
  await attach(page, [asPdf('vide.pdf', Buffer.alloc(0)), asPdf('bilan.pdf', SECOND), { name: 'stand.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) }]);
  await form(page).getByRole('alert').filter({ hasText: '« vide.pdf » n’a pas été joint' }).waitFor();
  const stand = form(page).getByRole('listitem', { name: 'stand' });
  await stand.getByRole('button', { name: /^Alléger l’image/u }).click();
  await stand.getByText(/1\s500 × 3\s000 pixels deviennent 1\s000 × 2\s000/u).waitFor();
  await stand.getByRole('button', { name: 'Remplacer par l’image allégée' }).click();
  await stand.getByRole('checkbox', { name: /Photo de l’activité/u }).check();
  await stand.getByLabel('Légende').fill('Le stand au soir');
  await stand.getByLabel('Crédit').fill('A. Petit');
  await form(page).getByRole('button', { name: 'Ajouter un lien' }).click();
  await form(page).getByLabel('Adresse du lien').fill('https://www.rives.example/compte-rendu');
  await expectNoAxeViolations(page);

  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fête des justificatifs' }).waitFor();
  const photo = page.getByRole('main').getByRole('img', { name: 'Le stand au soir' });
  await photo.waitFor();
  expect(await photo.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([1000, 2000]);
  await page.getByText('© A. Petit').waitFor();
  const link = evidence(page).getByRole('link', { name: /^Ouvrir le lien/u });
  await expect.poll(() => link.getAttribute('href')).toBe('https://www.rives.example/compte-rendu');
  await expect.poll(() => link.getAttribute('rel')).toBe('noopener noreferrer');
  await expectBothBilans(page);
  await expectNoAxeViolations(page);

  const address = page.url();
  await page.goto('/dossier');
  const { name, file } = await backUp(page);
  const unpacked = unzipSync(file);
  for (const bytes of [FIRST, SECOND]) expect(Buffer.from(unpacked[`files/${sha256(bytes)}`] ?? [])).toEqual(bytes);
  await page.goto(address);
  await page.getByRole('main').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await page.goto('/importer');
  await give(page, name, file);
  await page.getByRole('button', { name: 'Remplacer le dossier' }).click();
  await page.getByText(/Le dossier a été remplacé par la sauvegarde, et relu/u).waitFor();
  await page.goto(address);
  await expectBothBilans(page);
});

jalonTest('a picture pasted into the short form unfolds it and is joined', async ({ page }) => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  await form(page).getByLabel('Intitulé', { exact: true }).evaluate((input) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'capture.png', { type: 'image/png' }));
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await form(page).getByRole('listitem', { name: 'capture' }).waitFor();
});

jalonTest('a file joined before a crash is still there with the draft, and one of 300 MB is refused with what to do', async ({ page }) => {
  await openForm(page, 'Balade photographiée');
  const folder = await mkdtemp(path.join(tmpdir(), 'jalon-'));
  const huge = path.join(folder, 'captation.mp4');
  const handle = await open(huge, 'w');
  await handle.truncate(300_000_000);
  await handle.close();
  await attach(page, huge);
  await form(page).getByRole('alert').filter({ hasText: 'ajoutez ici son lien' }).waitFor();
  await rm(folder, { recursive: true });
  await attach(page, asPdf('bilan.pdf', FIRST));
  await form(page).getByRole('listitem', { name: 'bilan' }).waitFor();
  await page.waitForFunction(() => Object.values(localStorage).some((text) => String(text).includes('bilan.pdf')));
  await page.reload();
  await form(page).getByText('Saisie reprise').waitFor();
  await expect.poll(() => form(page).getByLabel('Intitulé', { exact: true }).inputValue()).toBe('Balade photographiée');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
  const { bytes } = await downloaded(page, form(page).getByRole('button', { name: /^Télécharger/u }));
  expect(bytes).toEqual(FIRST);
});
