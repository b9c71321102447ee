import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

const openEditor = async (page: Page): Promise<void> => {
  await page.goto('/objectifs?annee=2022');
  await page.getByRole('link', { name: 'Modifier la convention' }).click();
  await page.getByRole('heading', { level: 1, name: /^Modifier la convention/u }).waitFor();
};

const startSplit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Autres gestes pour 1.3' }).click();
  await page.getByRole('menuitem', { name: 'Scinder…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Scinder l’objectif 1\.3/u });
  const second = dialog.getByRole('group', { name: 'Objectif 2' });
  await second.getByLabel('Intitulé', { exact: true }).fill('Accueillir les écoles');
  await dialog.getByLabel('Date de l’avenant').fill('2023-03-03');
  await dialog.getByLabel('Numéro').fill('1');
};

const total = (page: Page): Promise<string> => page.getByText(/En 2022, \d+ activités/u).first().innerText();

describe('the convention, amended', () => {
  jalonTest('splits an objective in 2023: 2022 keeps it whole, 2023 shows both, and one undo restores it', { timeout: 90_000 }, async ({ page }) => {
    await page.goto('/objectifs/1.3?annee=2022');
    const before = await page.getByText(/activités en 2022/u).first().innerText();
    await page.goto('/objectifs?annee=2022');
    const sentence = await total(page);
    await openEditor(page);
    await startSplit(page);
    const dialog = page.getByRole('dialog', { name: /^Scinder/u });
    await dialog.getByRole('button', { name: 'Scinder' }).click();
    await dialog.getByText('Dites en quelques mots pourquoi la convention a changé.').waitFor();
    await dialog.getByLabel('Raison').fill('Deux publics différents');
    await dialog.getByRole('button', { name: 'Scinder' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Scission d’un objectif opérationnel : enregistré.').waitFor();
    await page.getByText(/1\.3 .*, par 1\.3 a .* et 1\.3 b/u).waitFor();
    await expectNoAxeViolations(page);

    await page.goto('/objectifs?annee=2022');
    await expect.poll(() => total(page)).toBe(sentence);
    await page.goto('/objectifs/1.3?annee=2022');
    await expect.poll(() => page.getByText(/activités en 2022/u).first().innerText()).toBe(before);
    await page.getByText(/^Remplacé par 1\.3 a/u).waitFor();

    await page.goto('/objectifs?annee=2023');
    await page.getByText('reprend 1.3').first().waitFor();
    await expect.poll(() => page.getByText('reprend 1.3').count()).toBe(2);
    await page.goto('/objectifs/1.3%20b?annee=2023');
    await page.getByText(/^Reprend 1\.3 .* depuis l’avenant n° 1 du 3 mars 2023/u).waitFor();

    await page.getByRole('button', { name: /^Annuler la scission/u }).click();
    await page.getByText('Annulé : la scission d’un objectif opérationnel.').waitFor();
    await page.goto('/objectifs?annee=2023');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.getByText('reprend 1.3').count()).toBe(0);
  });

  jalonTest('explains a code that is taken, and writes nothing', async ({ page }) => {
    await openEditor(page);
    await page.getByRole('button', { name: 'Ajouter un objectif sous 1', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouvel objectif opérationnel' });
    await dialog.getByLabel('Code').fill('1.3');
    await dialog.getByLabel('Intitulé', { exact: true }).fill('Encore un');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.getByText(/^Le code «\s1\.3\s» est déjà celui d’une autre ligne en vigueur/u).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('button', { name: /^Annuler/u }).count()).toBe(0);
  });

  jalonTest('moves an objective by keyboard: the focus follows, and its new place is said', async ({ page }) => {
    await openEditor(page);
    await page.getByRole('button', { name: 'Descendre 1.1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^1\.1 est maintenant en place 2 sur \d/u).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Descendre 1.1');
    await page.keyboard.press('Control+z');
    await page.getByText('Annulé : le déplacement d’un objectif opérationnel.').waitFor();
  });

  jalonTest('explains an amount that has two readings, at its field', async ({ page }) => {
    await openEditor(page);
    await page.getByRole('button', { name: 'Ajouter un financeur' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouveau financeur' });
    await dialog.getByLabel('Maximum par an').fill('110.000');
    await dialog.getByText(/^Ce montant se lit de deux façons/u).waitFor();
    await dialog.getByLabel('Maximum par an').fill('110 000,50 €');
    await expect.poll(() => dialog.getByText(/^Ce montant/u).count()).toBe(0);
  });
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the editor fits', async ({ page }) => {
    await openEditor(page);
    await expectNoAxeViolations(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
