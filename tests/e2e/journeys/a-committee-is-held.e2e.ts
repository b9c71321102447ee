import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });

/** What a downloaded DOCX says, without its marks. */
const downloaded = async (page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const { 'word/document.xml': body } = unzipSync(await readFile(await download.path()));
  return { name: download.suggestedFilename(), text: body === undefined ? '' : strFromU8(body).replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ') };
};

/** From the part of the year that the rhythm of the body leaves open; the day and the rest are written later. */
const plan = async (page: Page): Promise<void> => {
  await page.goto('/comites?annee=2023');
  await button(page, 'Ajouter : Comité technique, 1er semestre 2023').click();
  const form = page.getByRole('dialog', { name: 'Nouvelle réunion' });
  await form.getByLabel('Date').fill('29 février 2023');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText(/février 2023.*28/u).waitFor();
  await expectNoAxeViolations(page);
  await form.getByLabel('Date').fill('15 mai 2023');
  await form.getByLabel('Participants').fill('État\nRégion');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Comité technique, 15 mai 2023' }).waitFor();
  // Asked once, after the first change: who keeps the record on this device.
  await button(page, 'Ne pas demander').click();
};

const writeAgenda = async (page: Page): Promise<void> => {
  const agenda = page.getByRole('list', { name: 'Ordre du jour' });
  const adder = page.getByRole('region', { name: 'Ordre du jour' });
  const objective = adder.getByLabel('Objectif');
  await objective.selectOption({ label: (await objective.locator('option', { hasText: /^1\.1 / }).innerText()).trim() });
  await button(page, 'Ajouter ce point').click();
  await agenda.getByText('1.1').waitFor();
  await adder.getByLabel('Point', { exact: true }).fill('Questions diverses');
  await button(page, 'Ajouter ce point').click();
  await agenda.getByText('Questions diverses').waitFor();
};

/** What is missing is said; it is written down, and then nothing stands between the button and the file. */
const invite = async (page: Page): Promise<void> => {
  await button(page, 'Convocation (DOCX)').click();
  const asked = page.getByRole('alertdialog', { name: /ce qui manque$/u });
  await expect.poll(() => asked.getByRole('listitem').allInnerTexts()).toEqual(['l’heure', 'le lieu']);
  await expectNoAxeViolations(page);
  await asked.getByRole('button', { name: 'Annuler' }).click();
  await button(page, 'Modifier la réunion').click();
  const form = page.getByRole('dialog', { name: 'Modifier la réunion' });
  await form.getByLabel('Heure').fill('14h30');
  await form.getByLabel('Lieu').fill('Maison commune');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.waitFor({ state: 'detached' });
  const { name, text } = await downloaded(page, () => button(page, 'Convocation (DOCX)').click());
  expect(name).toBe('convocation-2023-05-15.docx');
  expect(text).toMatch(/Date : 15 mai 2023, 14 h 30.*Lieu : Maison commune.*Participants : État ; Région.*Questions diverses/u);
};

const conclude = async (page: Page, words: string, nature: string, due: string): Promise<void> => {
  await button(page, 'Ajouter une conclusion').click();
  const form = page.getByRole('dialog', { name: 'Nouvelle conclusion' });
  await form.getByLabel('Conclusion').fill(words);
  await form.getByLabel('Nature').selectOption({ label: nature });
  await form.getByLabel('Échéance').fill(due);
  if (due !== '') await form.getByText('Cette échéance est antérieure à la réunion.').waitFor();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.waitFor({ state: 'detached' });
};

const sendFolder = async (page: Page): Promise<void> => {
  await button(page, 'Dossier de séance (DOCX)').click();
  const asked = page.getByRole('alertdialog', { name: /ce qui manque$/u });
  await expect.poll(() => asked.getByRole('listitem').count()).toBe(1);
  const { text } = await downloaded(page, () => asked.getByRole('button', { name: 'Télécharger quand même' }).click());
  expect(text).toMatch(/Ordre du jour.*Vue d’ensemble 2022.*Participants environ 4 100.*Ce qui est demandé au comité.*Prolonger l’inventaire/u);
  expect(text).not.toMatch(/Depuis le dernier comité|Notes/u);
  await button(page, 'Arrêter la situation : documents envoyés').click();
  await page.getByRole('list', { name: 'Situation arrêtée' }).getByRole('listitem').waitFor();
};

const hashes = async (page: Page): Promise<readonly string[]> => page.getByRole('list', { name: 'Situation arrêtée' }).locator('code').allInnerTexts();

const stage = async (page: Page, downs: number, days: readonly string[]): Promise<void> => {
  await button(page, 'Étape du relevé').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Étape du relevé' });
  await dialog.waitFor();
  await dialog.getByRole('radio', { checked: true }).focus();
  for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
  for (const day of days) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(day);
  }
  // With both its days, the dialog has all that it may hold.
  if (days.length === 2) await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
};

/** The whole of the minutes without a mouse: each stage, the second freeze, and the file. */
const approve = async (page: Page): Promise<void> => {
  const card = page.getByRole('region', { name: 'Relevé de conclusions' });
  await stage(page, 0, ['16 mai 2023']);
  await card.getByText('Projet du 16 mai 2023').waitFor();
  await stage(page, 1, ['20 mai 2023', '30 mai 2023']);
  await card.getByText('Soumis aux participants le 20 mai 2023, jusqu’au 30 mai 2023').waitFor();
  await stage(page, 1, ['2 juin 2023']);
  await card.getByText('Validé le 2 juin 2023').waitFor();
  await card.getByRole('button', { name: 'Arrêter la situation', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Situation arrêtée' }).getByText('relevé validé').waitFor();
};

const minutesHold = async (page: Page, hash: string): Promise<void> => {
  await button(page, 'Relevé de conclusions (DOCX)').focus();
  const { name, text } = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('releve-de-conclusions-2023-05-15.docx');
  expect(text).toContain(hash);
  expect(text).toMatch(/Validé le 2 juin 2023.*Décisions.*Retenir deux sites.*Propositions.*Prolonger l’inventaire.*mai 2022/u);
};

describe('a committee', () => {
  jalonTest('is planned, invited, held and concluded, and the record is kept as it stood', async ({ page }) => {
    await plan(page);
    await writeAgenda(page);
    await invite(page);
    await conclude(page, 'Prolonger l’inventaire', 'Proposition', 'mai 2022');
    await sendFolder(page);
    const [sent] = await hashes(page);
    await conclude(page, 'Retenir deux sites', 'Décision', '');
    await approve(page);
    const [first, second] = await hashes(page);
    expect([first === sent, first === second]).toEqual([true, false]);
    await minutesHold(page, second ?? '');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Control+z');
    await page.getByRole('list', { name: 'Situation arrêtée' }).getByText('relevé validé').waitFor({ state: 'detached' });
    await button(page, 'Arrêter la situation').waitFor();
  });
});
