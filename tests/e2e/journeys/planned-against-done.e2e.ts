import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sidewaysScroll } from '#tests/e2e/pages/sideways-scroll';
import { serveSecondDossier } from '#tests/e2e/serve-second-dossier';

const PATH = '/programme?annee=2024&au=2024-12-31';

const open = async (page: Page, path = PATH): Promise<void> => {
  await serveSecondDossier(page);
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: /^Programme 2024/u }).waitFor();
};

/** The words of a DOCX, in their order. */
const docxText = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const body = unzipSync(new Uint8Array(await readFile(await download.path())))['word/document.xml'];
  return strFromU8(body ?? new Uint8Array()).replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');
};

describe('Planned against done', () => {
  jalonTest('a committee reads the rate of each objective, what makes it, and what fulfils each action', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    const balance = page.getByRole('table', { name: 'Prévu et réalisé en 2024' });
    await balance.getByRole('row', { name: /^A\.1 Observer les berges/u }).getByRole('button').click();
    await page.getByText(/3 réalisées ÷ 4 renseignées/u).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => balance.getByRole('row', { name: /^A\.2/u }).innerText()).toMatch(/non calculable/u);
    await page.getByText(/réalisée par/u).first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: /^En retard\s/u }).click();
    await page.getByRole('button', { name: /^B\.2/u }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^B\.1\s/u }).count()).toBe(0);
  });

  jalonTest('what nobody looked at is confirmed to be outside of the programme, and one undo takes it back', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: /^Non rapprochées\s/u }).click();
    await page.getByRole('button', { name: /^Hors programme\s: Réunion des accueillants/u }).click();
    await page.getByRole('link', { name: /^Non rapprochées\s+2$/u }).waitFor();
    await page.getByRole('link', { name: /^Hors programme\s+3$/u }).click();
    await page.getByRole('link', { name: 'Réunion des accueillants' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: /^Hors programme\s+2$/u }).waitFor();
  });

  jalonTest('the activities of the year before that nothing goes on from are listed, and are not for others', { timeout: 120_000 }, async ({ page }) => {
    await serveSecondDossier(page);
    await page.goto('/programme?annee=2025&vue=sans-suite');
    await page.getByRole('link', { name: 'Journée avec un lycée' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Recueil de récits d’habitants' }).count()).toBe(0);
    await page.goto('/programme?annee=2025');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('table', { name: 'Prévu et réalisé en 2025' }).waitFor();
    expect(await page.getByText(/Non\s+rapprochées|sans suite/iu).filter({ visible: true }).count()).toBe(0);
  });

  jalonTest('the matrix opens a cell on its list, and prints on one sheet', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'Matrice de couverture' }).click();
    await page.getByRole('button', { name: /^B\.1, juin\s: 1 action programmée\s; 1 activité, 1 réalisée$/u }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Fête de la rivière au Gué-Haut' }).waitFor();
    await page.keyboard.press('Escape');
    await expectNoAxeViolations(page);
    const onPaper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(onPaper.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
    await page.getByRole('link', { name: 'Par attendu' }).click();
    await page.getByRole('link', { name: 'Par nature' }).click();
    await page.getByRole('rowheader', { name: 'Publier un guide des bons gestes' }).waitFor();
    await page.getByText('rien de programmé ni d’enregistré').first().waitFor();
    await page.getByRole('button', { name: 'Voir en tableau' }).click();
    await page.getByRole('table', { name: 'Matrice de couverture 2024' }).getByRole('columnheader', { name: 'Avec justificatif' }).waitFor();
  });

  jalonTest('how an objective contributes is written once, and goes out with the programme and its studies', { timeout: 120_000 }, async ({ page }) => {
    await open(page, `${PATH}&mode=edition`);
    await page.getByRole('button', { name: 'Écrire comment le programme contribue à B.1', exact: true }).click();
    await page.getByLabel('Comment le programme y contribue').fill('La fête réunit les riverains.');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    // What is being typed says the same: what is saved stands on the page.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('main').getByText('La fête réunit les riverains.').waitFor();
    const programme = await docxText(page, 'Programme (DOCX)');
    expect(programme).toMatch(/Programme de travail 2024[^]*A\. Connaître les rivières[^]*Attendus de la convention[^]*B\.1 Accueillir[^]*La fête réunit les riverains\./u);
    expect(programme).not.toMatch(/janvier 2025|Reportée/u);
    expect(await docxText(page, 'Liste des études (DOCX)')).toMatch(/Étude des crues[^]*Bureau Amont[^]*17\s500\s€/u);
  });
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the programme and its matrix are read without sideways scroll', { timeout: 120_000 }, async ({ page }) => {
    await open(page);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.getByRole('link', { name: 'Matrice de couverture' }).click();
    await page.getByRole('button', { name: /^B\.1, juin/u }).waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
