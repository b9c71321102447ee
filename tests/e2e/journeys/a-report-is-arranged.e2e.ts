import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';
import { privateWordsIn } from '../pages/visited-pages';

const WORDS = 'Une année pour le dixième anniversaire de l’inscription.';
/** With a figure of the record after them, told in words. */
const FIGURE = /dixième anniversaire de l’inscription\. 73/u;

const preview = (page: Page): Locator => page.getByRole('region', { name: 'Aperçu' });
const said = (page: Page, words: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: words }).waitFor();
/** A button of the plan: what is written of a place can be asked for in the preview too. */
const press = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Codes of the objectives that the preview tells, in its order. */
const objectives = async (page: Page): Promise<readonly string[]> =>
  (await preview(page).getByRole('heading', { level: 3, name: /^\d\.\d/u }).allInnerTexts()).map((title) => title.slice(0, 3));

const open = async (page: Page): Promise<void> => {
  await page.goto('/rapport?annee=2022&mode=redaction');
  await page.getByRole('heading', { level: 2, name: 'Plan du rapport' }).waitFor({ timeout: 20_000 });
  await preview(page).getByRole('heading', { level: 3, name: /^1\.4/u }).waitFor();
};

/** What « Rapport (DOCX) » says, title by title. */
const titlesOfDocx = async (page: Page): Promise<readonly string[]> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: 'Rapport (DOCX)' }).click()]);
  const { 'word/document.xml': body = new Uint8Array() } = unzipSync(new Uint8Array(await readFile(await download.path())));
  const paragraphs = strFromU8(body).match(/<w:p>.*?<\/w:p>/gu) ?? [];
  return paragraphs.filter((paragraph) => /w:pStyle w:val="Heading[12]"/u.test(paragraph)).map((paragraph) => paragraph.replaceAll(/<[^>]+>/gu, ''));
};

/** By keyboard alone: the focus stays on the button of what moves. */
const moveByKeyboard = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Monter\s: 1\.3/u }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await said(page, /^1\.3 .+\s: 2 sur 4\.$/u);
  await expect.poll(() => objectives(page)).toEqual(['1.1', '1.3', '1.2', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Monter\s: 1\.3/u);
};

const hideAndMerge = async (page: Page): Promise<void> => {
  await press(page, /^Masquer\s: 2\.2/u);
  await said(page, /^2\.2 .+masqué/u);
  await press(page, /^Réunir ou séparer\s: 3\.2/u);
  await page.getByRole('menuitem', { name: /^Réunir avec 3\.1/u }).click();
  await said(page, /^3\.2 .+réuni avec 3\.1/u);
  await expect.poll(() => objectives(page)).toEqual(['1.1', '1.3', '1.2', '1.4', '2.1', '2.3', '3.1', '3.3', '3.4']);
};

/** By keyboard alone: « { », some letters of its name, and its line with what it now says. */
const takeFigure = async (page: Page): Promise<void> => {
  await page.keyboard.press('{');
  await page.getByRole('searchbox', { name: 'Chercher un chiffre' }).fill('activités réalisées');
  await page.getByRole('option', { name: 'Activités réalisées' }).filter({ hasText: '73' }).waitFor();
  await page.keyboard.press('Enter');
};

const introduce = async (page: Page): Promise<void> => {
  await preview(page).getByText('Que faut-il retenir de cette année').waitFor();
  await preview(page).getByRole('button', { name: /^Écrire l’introduction\s: Avant-propos/u }).click();
  const form = page.getByRole('dialog', { name: /^Introduction\s: Avant-propos/u });
  await expectNoAxeViolations(page);
  await form.getByRole('textbox', { name: 'Texte' }).fill(`${WORDS} `);
  const printed = form.getByRole('region', { name: 'Comme il s’imprimera' });
  await printed.getByText(WORDS).waitFor();
  await takeFigure(page);
  await printed.getByText(FIGURE).waitFor();
  await form.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await preview(page).getByText(FIGURE).waitFor();
  // The question that was pressed is gone: the focus is where its place stands in the plan.
  await page.getByRole('button', { name: /^Modifier l’introduction\s: Avant-propos/u }).and(page.locator(':focus')).waitFor();
};

describe('A report is arranged', () => {
  jalonTest('moved, hidden, told together and written beside what it gives; kept by a reload, handed over in the same order, taken back by one undo', { timeout: 240_000 }, async ({ page }) => {
    await open(page);
    await expectNoAxeViolations(page);
    await moveByKeyboard(page);
    await page.getByRole('button', { name: 'Ne pas demander' }).click();
    await hideAndMerge(page);
    await introduce(page);
    await page.reload();
    await preview(page).getByText(WORDS).waitFor({ timeout: 20_000 });
    await preview(page).getByRole('heading', { level: 3, name: /^1\.4/u }).waitFor();
    const told = await objectives(page);
    expect(told).toEqual(['1.1', '1.3', '1.2', '1.4', '2.1', '2.3', '3.1', '3.3', '3.4']);
    const titles = await titlesOfDocx(page);
    expect(titles[0]).toBe('Avant-propos');
    expect(titles.filter((title) => /^\d\.\d/u.test(title)).map((title) => title.slice(0, 3))).toEqual(told);
    expect(titles.find((title) => title.startsWith('3.1'))).toMatch(/ \/ 3\.2 /u);
    await page.getByRole('button', { name: /^Annuler/u }).first().click();
    await preview(page).getByText(WORDS).waitFor({ state: 'detached' });
    await expect.poll(() => objectives(page)).toEqual(told);
  });

  jalonTest('in one page, with what is missing told to nobody else', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    const missing = page.getByRole('region', { name: 'Ce qui manque encore' });
    await missing.getByText(/activités sans texte du rapport/u).waitFor();
    await page.getByRole('radio', { name: /^Une page/u }).click();
    await expect.poll(() => objectives(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await missing.isVisible()).toBe(false);
    expect(await page.getByText('Qu’est-ce qui a changé').first().isVisible()).toBe(false);
    expect(await privateWordsIn(page)).toEqual([]);
  });
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the plan stands above what it gives, without sideways scroll', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await press(page, /^Masquer\s: 2\.2/u);
    await said(page, /^2\.2 .+masqué/u);
    await expectNoAxeViolations(page);
  });
});
