import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sidewaysScroll } from '#tests/e2e/pages/sideways-scroll';

const SESSION = '/comites/018cc251-f400-7000-b49b-03211055d324';
const TITLE = 'Bal de la Sainte-Barbe';

const addActivity = async (page: Page, title: string, figure: string): Promise<void> => {
  await page.goto('/activites?annee=2022');
  await page.getByRole('main').getByRole('button', { name: 'Ajouter une activité' }).click();
  const form = page.getByRole('form', { name: 'Nouvelle activité' });
  await form.getByLabel('Intitulé', { exact: true }).fill(title);
  await form.getByLabel('Objectif', { exact: true }).fill('1.3');
  await form.getByLabel('Nature', { exact: true }).selectOption('Événement');
  await form.getByLabel('Date', { exact: true }).fill('4 décembre 2022');
  await form.getByLabel('Un chiffre', { exact: true }).fill(figure);
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(`Enregistrée : ${title}`).waitFor();
};

const freeze = async (page: Page): Promise<void> => {
  await page.goto(SESSION);
  await page.getByRole('button', { name: 'Arrêter la situation : documents envoyés' }).click();
  await page.getByRole('link', { name: /^Rien n’a changé depuis la version du/u }).waitFor();
  // Asked once, after the first change: who keeps the record on this device.
  await page.getByRole('button', { name: 'Ne pas demander' }).click();
};

/** Opens the first activity that the list shows, and its form. */
const openForm = async (page: Page, list: string, title: string | RegExp): Promise<Locator> => {
  await page.goto(list);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.getByRole('grid', { name: 'Activités' }).getByRole('link', { name: title }).first().click();
  await page.getByRole('button', { name: 'Modifier' }).click();
  return page.getByRole('form', { name: 'Modifier l’activité' });
};

const save = async (form: Locator): Promise<void> => {
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.waitFor({ state: 'detached' });
};

const correct = async (page: Page): Promise<void> => {
  const edit = await openForm(page, `/activites?annee=2022&q=${encodeURIComponent(TITLE)}`, TITLE);
  await edit.getByLabel('Date', { exact: true }).fill('5 décembre 2022');
  await edit.getByLabel('Un chiffre', { exact: true }).fill('300 participants');
  await save(edit);
};

const complete = async (page: Page): Promise<void> => {
  const edit = await openForm(page, '/activites?annee=2022&avancement=in_progress', /\p{L}/u);
  await edit.getByLabel('Avancement', { exact: true }).selectOption('Réalisée');
  await save(edit);
};

const confirmLink = async (page: Page): Promise<void> => {
  await page.goto('/rapprochements?objectif=1.3&genre=continues');
  const row = page.getByRole('grid', { name: 'Liens proposés' }).getByRole('row').first();
  await row.waitFor();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 lien validé.').waitFor();
};

const compare = async (page: Page): Promise<void> => {
  await page.goto(SESSION);
  await page.getByRole('link', { name: /^\d changements depuis la version du/u }).click();
  await page.getByRole('heading', { level: 1, name: /^Depuis la version du .+, 1 réalisation parmi 5 changements\.$/u }).waitFor();
  const objective = page.getByRole('region', { name: /^1\.3/u });
  const bal = objective.getByRole('listitem').filter({ hasText: TITLE });
  expect((await bal.innerText()).replaceAll(/\s+/gu, ' ')).toMatch(/4 décembre 2022 → devient 5 décembre 2022.+250 participants → devient 300 participants/u);
  await page.getByText(/devient\s+réalisée/u).first().waitFor();
  await objective.getByText(/^se poursuit par/u).waitFor();
  await objective.getByText('Veillée des mineurs').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('navigation', { name: 'Sortes de changements' }).getByRole('link', { name: /^Chiffres/u }).click();
  await objective.getByText('Veillée des mineurs').waitFor({ state: 'detached' });
  await bal.waitFor();
};

const verdictOn = async (page: Page, buffer: Buffer): Promise<string> => {
  await page.getByLabel('Choisir un fichier à vérifier').setInputFiles({ name: 'recu.json', mimeType: 'application/json', buffer });
  const verdict = page.getByText(/^«\srecu\.json\s»/u);
  await verdict.waitFor();
  return verdict.innerText();
};

const check = async (page: Page): Promise<void> => {
  const card = page.getByRole('region', { name: 'Versions arrêtées' });
  const [download] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: /^Version arrêtée \(JSON\)/u }).click()]);
  const bytes = await readFile(await download.path());
  const printed = await card.locator('code').innerText();
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(printed);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^version-arretee-\\d{4}-\\d{2}-\\d{2}-${printed.slice(0, 8)}\\.json$`, 'u'));
  expect(await verdictOn(page, bytes)).toMatch(/à l’octet près/u);
  const altered = Buffer.from(bytes);
  altered.write('8', bytes.indexOf('"value":250') + '"value":'.length);
  expect(await verdictOn(page, altered)).toMatch(/n’est aucune des versions gardées ici/u);
  await page.getByText(createHash('sha256').update(altered).digest('hex')).waitFor();
  expect(await verdictOn(page, Buffer.from([0xff, 0, 1]))).toMatch(/n’est pas une version arrêtée/u);
  await expectNoAxeViolations(page);
};

describe('versions of the record', () => {
  jalonTest('are compared figure by figure, and a file is checked against their hash', { timeout: 120_000 }, async ({ page }) => {
    await addActivity(page, TITLE, '250 participants');
    await freeze(page);
    await correct(page);
    await complete(page);
    await addActivity(page, 'Veillée des mineurs', '40 participants');
    await confirmLink(page);
    await compare(page);
    await check(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
  });

  jalonTest('are none at first, and the page says how to keep one', async ({ page }) => {
    await page.goto('/comites');
    await page.getByRole('link', { name: 'Depuis le dernier comité' }).click();
    await page.getByText('Aucune version n’est encore arrêtée').waitFor();
    await expectNoAxeViolations(page);
  });
});
