import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

/** Ten days after the end of 2022, by which its pieces were due. */
const PIECES = '/livrables?annee=2022&au=2023-01-10';

const FILE = { name: 'organigramme-2022.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 équipe') };

const dialog = (page: Page): Locator => page.getByRole('dialog');

const bytesOf = async (download: Promise<Download>): Promise<Uint8Array> => new Uint8Array(await readFile(await (await download).path()));

const textOf = async (download: Promise<Download>): Promise<string> =>
  strFromU8(unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

/** Asked once, after the first change: who keeps the record on this device. */
const dismissAuthor = (page: Page): Promise<void> => page.getByRole('button', { name: 'Ne pas demander' }).click();

const saved = async (form: Locator): Promise<void> => {
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.waitFor({ state: 'detached' });
};

const rowOf = (page: Page, piece: string): Locator => page.getByRole('table', { name: /^Pièces par financeur/u }).getByRole('row', { name: new RegExp(piece, 'u') });

const cellOf = (page: Page, piece: string, funder: string): Locator => rowOf(page, piece).getByRole('button', { name: new RegExp(`consigner.*${funder}`, 'u') });

const choose = async (page: Page, piece: string, act: string): Promise<void> => {
  await rowOf(page, piece).getByRole('button', { name: /^Agir sur la pièce/u }).press('Enter');
  await page.getByRole('menuitem', { name: act }).press('Enter');
  await dialog(page).waitFor();
};

/** One act, one file, four recipients; each of them can be given the file again as it was sent. */
const sendToAll = async (page: Page): Promise<void> => {
  await choose(page, 'Organigramme', 'Transmis aux quatre');
  const form = dialog(page);
  await form.getByLabel('Date', { exact: true }).fill('2022-03-15');
  await form.getByLabel('Moyen').fill('plateforme des aides');
  await form.getByLabel('Joindre des fichiers').setInputFiles(FILE);
  await form.getByRole('button', { name: /^Télécharger.*organigramme/u }).waitFor();
  await expectNoAxeViolations(page);
  await saved(form);
  await dismissAuthor(page);
  await rowOf(page, 'Organigramme').getByText('1 fichier joint').nth(3).waitFor();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Télécharger.*organigramme/u }).first().click();
  expect(await bytesOf(file)).toEqual(new Uint8Array(FILE.buffer));
};

const writeSlip = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bordereau de transmission (DOCX)' }).press('Enter');
  const form = dialog(page);
  await form.getByLabel('Destinataire').selectOption({ label: 'Département du Nord' });
  await expectNoAxeViolations(page);
  const ofYear = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Bordereau de transmission (DOCX)' }).click();
  const text = await textOf(ofYear);
  for (const words of ['Département du Nord', 'organigramme-2022.pdf', 'plateforme des aides', '15 mars 2022', 'non enregistré', '21004292', 'Signature']) expect(text).toContain(words);
  await form.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Bordereau de transmission (DOCX)' }).click();
  await form.getByLabel(/^Ce qu.il accompagne/u).selectOption({ label: 'L’envoi du 15 mars 2022 (1 pièce)' });
  const ofDay = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Bordereau de transmission (DOCX)' }).click();
  expect(await textOf(ofDay)).not.toContain('non enregistré');
};

/** A remark, a complement asked for by a day of its own, and a piece that a record says is not handed over. */
const recordAnswers = async (page: Page): Promise<void> => {
  await choose(page, 'Organigramme', 'Consigner une remarque reçue');
  const form = dialog(page);
  await form.getByRole('checkbox', { name: 'Département du Nord' }).press('Space');
  await form.getByLabel('Date', { exact: true }).fill('2022-04-02');
  await form.getByLabel('Remarque').fill('Bien reçu, sans autre demande');
  await saved(form);
  await page.getByText(/Remarque\s: Bien reçu, sans autre demande/u).waitFor();
  await cellOf(page, 'Organigramme', 'État').press('Enter');
  await form.getByLabel('Où elle en est').selectOption({ label: 'Complément demandé' });
  await form.getByLabel('Date', { exact: true }).fill('2023-01-05');
  await form.getByLabel(/^Échéance donnée/u).fill('2020-01-20');
  await form.getByText(/avant 2021, première année de la convention/u).waitFor();
  await form.getByLabel(/^Échéance donnée/u).fill('2023-01-20');
  await saved(form);
  await rowOf(page, 'Organigramme').getByText('attendue pour le 20 janvier 2023').waitFor();
  await cellOf(page, 'Programme d', 'Nord').click();
  await form.getByLabel('Où elle en est').selectOption({ label: 'En préparation' });
  await saved(form);
  await rowOf(page, 'Programme d').getByText('échéance passée de 10 jours').waitFor();
};

/** The shares of the director are taken to 100 % by way of 130 %. */
const keepTheTeam = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Organigramme', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Au 1er janvier 2022/u }).waitFor();
  await page.getByRole('button', { name: /^Modifier/u }).press('Enter');
  const form = dialog(page);
  await form.getByLabel(/^Temps de travail/u).fill('80 %');
  await form.getByLabel(/^1\.1/u).fill('65');
  await form.getByLabel(/^1\.2/u).fill('65');
  await form.getByText(/Les parts font 130\s%\s: 30\s% de trop\./u).waitFor();
  await expectNoAxeViolations(page);
  await form.getByLabel(/^1\.2/u).fill('35');
  await form.getByText(/^Les parts font 100\s%\.$/u).waitFor();
  await saved(form);
  await page.getByRole('heading', { level: 1, name: /soit 0,8 ETP\.$/u }).waitFor();
  await page.getByRole('button', { name: '0,52 ETP' }).click();
  await page.getByText(/0,8 × 65\s% = 0,52 ETP/u).waitFor();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
};

const writeChart = async (page: Page): Promise<void> => {
  const chart = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Organigramme (DOCX)' }).click();
  const text = await textOf(chart);
  for (const words of ['Organigramme au 1er janvier 2022', 'Directrice', '1.1 65 % ; 1.2 35 %', 'Ensemble 0,8']) expect(text).toContain(words);
};

const changeTheTeam = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ajouter une personne' }).press('Enter');
  const form = dialog(page);
  await form.getByLabel('Nom').fill('Camille Petit');
  await form.getByLabel(/^En poste depuis/u).fill('2022-02-01');
  await saved(form);
  await page.getByRole('region', { name: /^Hors de l.équipe/u }).getByText('arrivée le 1er février 2022').waitFor();
  await page.getByRole('button', { name: /^Retirer.*Camille/u }).press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Retirer la personne' }).press('Enter');
  const edit = page.getByRole('button', { name: /^Modifier.*Camille/u });
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await edit.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Annuler le retrait d.une personne/u }).click();
  await edit.waitFor();
};

const publicity = (page: Page): Locator => page.getByRole('region', { name: 'Publicité (article 5)' });

/** One duty told with an exception, by keyboard, and one of one's own added. */
const tellPublicity = async (page: Page): Promise<void> => {
  await publicity(page).getByRole('button', { name: /^Renseigner.*logos/u }).press('Enter');
  const form = dialog(page);
  await form.getByLabel(/^Cette obligation/u).selectOption({ label: 'Tenue en partie' });
  await form.getByLabel('Note').fill('Sur tous les programmes imprimés');
  const activities = form.getByRole('combobox', { name: 'Activités qui font exception' });
  await activities.fill('mine');
  await page.getByRole('option').first().waitFor();
  await activities.press('ArrowDown');
  await activities.press('Enter');
  await form.getByLabel(/^Pourquoi/u).fill('Affiche sans logo');
  await expectNoAxeViolations(page);
  await saved(form);
  await publicity(page).getByText(/: Affiche sans logo$/u).waitFor();
};

const addDuty = async (page: Page): Promise<void> => {
  await publicity(page).getByRole('button', { name: 'Ajouter une obligation' }).press('Enter');
  const form = dialog(page);
  await form.getByLabel('Ce qui est demandé').fill('Envoyer une photo de chaque manifestation');
  await expectNoAxeViolations(page);
  await saved(form);
  await publicity(page).getByRole('heading', { name: 'Envoyer une photo de chaque manifestation' }).waitFor();
};

describe('the pieces of a year', () => {
  jalonTest('are handed over with what was sent, answered, and followed until they are late', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(PIECES);
    await rowOf(page, 'Organigramme').waitFor();
    await sendToAll(page);
    await writeSlip(page);
    await recordAnswers(page);
    await page.getByRole('button', { name: /^Annuler une transmission/u }).click();
    await rowOf(page, 'Programme d').getByText('En préparation').waitFor({ state: 'detached' });
    await page.goto('/calendrier?annee=2023&mois=1');
    await page.getByText('Organigramme').first().waitFor();
  });

  jalonTest('have an organisation chart whose shares make a whole', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(PIECES);
    await rowOf(page, 'Organigramme').waitFor();
    await keepTheTeam(page);
    await dismissAuthor(page);
    await writeChart(page);
    await changeTheTeam(page);
  });

  jalonTest('go with how the support of funders was made known, duty by duty', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(PIECES);
    await publicity(page).getByText('Rien n’est enregistré pour 2022.').waitFor();
    await tellPublicity(page);
    await dismissAuthor(page);
    await addDuty(page);
    await page.getByText(/^Pour 2022, 1 obligation renseignée sur 10\s: 1 tenue en partie\.$/u).waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page);
  });
});
