import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sheetsIn } from './xlsx-cells';

const FUNDER = '/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae?annee=2022';

const dialog = (page: Page): Locator => page.getByRole('dialog');

const bytesOf = async (download: Promise<Download>): Promise<Uint8Array> => new Uint8Array(await readFile(await (await download).path()));

/** Asked once, after the first change: who keeps the record on this device. */
const dismissAuthor = (page: Page): Promise<void> => page.getByRole('button', { name: 'Ne pas demander' }).click();

const saved = async (form: Locator): Promise<void> => {
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.waitFor({ state: 'detached' });
};

const recordStep = async (page: Page, step: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.getByRole('button', { name: 'Consigner une étape, 2022' }).click();
  const form = dialog(page);
  await form.getByLabel('Étape').selectOption({ label: step });
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
  await saved(form);
};

/** Asked, voted, agreed: each with what is known of it. */
const recordGrant = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Consigner une étape, 2022' }).click();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await recordStep(page, 'Demandé', { 'Montant en euros': '110 000', Date: '2021-11-02' });
  await dismissAuthor(page);
  await recordStep(page, 'Voté', { 'Montant en euros': '100 000', Date: '2022-03-14', 'Référence de la délibération': 'CP/2022/031' });
  await recordStep(page, 'Convention annuelle signée', { Date: '2022-04-20', 'Numéro de la convention annuelle': '2022-17' });
  await page.getByText('Convention annuelle n° 2022-17').waitFor();
};

const recordPayment = async (page: Page, kind: string, amount: string, expected: string): Promise<void> => {
  await page.getByRole('button', { name: 'Ajouter un versement, 2022' }).click();
  const form = dialog(page);
  await form.getByLabel('Nature du versement').selectOption({ label: kind });
  await form.getByLabel('Montant en euros').fill(amount);
  await form.getByLabel('Attendu').fill(expected);
  await saved(form);
};

/** A month to come, one that has passed, and none: told apart, on the chart and in its table. */
const recordPayments = async (page: Page): Promise<void> => {
  await recordPayment(page, 'Acompte', '60 000', 'juin 2022');
  await recordPayment(page, 'Acompte', '30 000', 'mars 2099');
  await recordPayment(page, 'Solde', '30 000', '');
  const chart = page.getByRole('figure', { name: 'Encaissements attendus' });
  await chart.getByText(/^120\s000\s€ attendus en tout\s; à venir sur 1 mois\s; 1 versement dont la date est passée\s; 1 versement sans mois connu\.$/u).waitFor();
  await chart.getByRole('button', { name: 'Voir en tableau' }).click();
  await chart.getByRole('row', { name: /^mars 2099 1 30\s000\s€/u }).waitFor();
  await page.getByText(/dépassent de 20\s000\s€ les 100\s000\s€ votés/u).waitFor();
};

const recordNumbers = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Compléter les numéros' }).press('Enter');
  const form = dialog(page);
  await expectNoAxeViolations(page);
  await form.getByLabel('SIRET de l’association').fill('732 829 320 00075');
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.getByText('La clé de contrôle ne correspond pas').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await form.getByLabel('SIRET de l’association').fill('732 829 320 00074');
  await form.getByLabel('RNA de l’association').fill('W623001234');
  await saved(form);
  await page.getByRole('region', { name: 'Références à rappeler' }).getByText('73282932000074').waitFor();
};

/** The counts of the territory open the list that they count. */
const readTerritory = async (page: Page): Promise<void> => {
  const card = page.getByRole('region', { name: 'Ce qui a été fait sur son territoire en 2022' });
  await card.getByText(/sans territoire enregistré, listées à part/u).waitFor();
  expect(await card.innerText()).not.toContain('€');
};

/** The note is proposed by a rule that is said, changed, and opened. */
const writeNote = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Note pour la commission (DOCX)' }).click();
  const form = dialog(page);
  await form.getByText('6 travaux cités.').waitFor();
  await expectNoAxeViolations(page);
  const works = form.getByRole('list', { name: 'Travaux à citer' });
  const first = (await works.getByRole('listitem').first().innerText()).split('\n')[0] ?? '';
  await works.getByRole('button').first().press('Enter');
  await form.getByText('5 travaux cités.').waitFor();
  await form.getByLabel(/^Montant proposé/u).fill('90 000');
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Note pour la commission (DOCX)' }).click();
  const text = strFromU8(unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array());
  await form.waitFor({ state: 'detached' });
  expect(text.replace(/\s/gu, ' ')).toContain('une subvention de 90 000 €');
  expect(text).toContain('73282932000074');
  expect(text).toContain('CP/2022/031');
  expect(text).not.toContain(first);
  expect(text).not.toMatch(/[≈≥≤]/u);
};

const pasteBudget = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Coller un tableau' }).click();
  const form = dialog(page);
  await form.getByLabel(/^Lignes copiées/u).fill('Compte\tNature\tMontant\tPour\n60\tAchats\t20 000\n64\tSalaires\t300 000,50\t1\n74\tSubvention\t320 000,50\tDépartement du Nord');
  await form.getByText(/^3 lignes lues\s; 1 laissée de côté/u).waitFor();
  await expectNoAxeViolations(page);
  await form.getByRole('button', { name: 'Enregistrer 3 lignes' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByText('Charges et produits sont égaux.').waitFor();
};

const addOutturn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ajouter une ligne', exact: true }).click();
  const form = dialog(page);
  await expectNoAxeViolations(page);
  await form.getByLabel('Compte').selectOption({ label: '60 Achats' });
  await form.getByLabel('Montant en euros').fill('25 000');
  await form.getByLabel('Réalisé').check();
  await saved(form);
  const variances = page.getByRole('region', { name: 'Prévu et réalisé' });
  await variances.getByRole('row', { name: /^60 Achats 20\s000\s€ 25\s000\s€ \+5\s000\s€ \+25\s% écart notable/u }).waitFor();
};

const downloadBudget = async (page: Page): Promise<void> => {
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'État budgétaire (XLSX)' }).click();
  const sheets = await sheetsIn(await bytesOf(workbook));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Charges, prévu', 'Produits, prévu', 'Charges, réalisé', 'Produits, réalisé', 'Prévu et réalisé', 'À lire']);
  expect(sheets[0]?.data.at(-1)?.filter((cell) => typeof cell === 'number')).toEqual([20_000, 300_000.5, 0, 0, 320_000.5]);
  const report = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Compte rendu financier (DOCX)' }).click();
  const text = strFromU8(unzipSync(await bytesOf(report))['word/document.xml'] ?? new Uint8Array()).replace(/\s/gu, ' ');
  expect(text).toContain('2. Tableau de synthèse');
  expect(text).toContain('+5 000 €');
};

describe('a funder', () => {
  jalonTest('is followed from what is asked to what is paid, and gets its note', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(FUNDER);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await recordGrant(page);
    await recordPayments(page);
    await recordNumbers(page);
    await readTerritory(page);
    await writeNote(page);
    await page.getByRole('button', { name: /^Annuler la modification de numéros/u }).click();
    await page.getByRole('region', { name: 'Références à rappeler' }).getByText('73282932000074').waitFor({ state: 'detached' });
    await page.getByText('Convention annuelle n° 2022-17').waitFor();
  });

  jalonTest('is told by the budget of the year, pasted, changed, taken back and handed over', { timeout: 120_000 }, async ({ page }) => {
    await page.goto('/livrables?annee=2022');
    await page.getByRole('link', { name: 'Budget de l’année' }).click();
    await page.getByText('Aucune ligne de budget n’est enregistrée pour 2022').waitFor();
    await expectNoAxeViolations(page);
    await pasteBudget(page);
    await dismissAuthor(page);
    await addOutturn(page);
    await expectNoAxeViolations(page);
    await downloadBudget(page);
    await page.getByRole('button', { name: /^Annuler l’ajout d’une ligne du budget/u }).click();
    await page.getByRole('region', { name: 'Prévu et réalisé' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Annuler des lignes du budget collées/u }).click();
    await page.getByText('Aucune ligne de budget n’est enregistrée pour 2022').waitFor();
  });
});
