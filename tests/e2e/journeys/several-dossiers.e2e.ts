import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';

const LIST = 'Objectif stratégique 1 : Accueillir\n1.1 Ouvrir un lieu\n1.2 Former des bénévoles\nObjectif stratégique 2 : Transmettre\n2.1 Publier un récit';

const startDossier = async (page: Page): Promise<void> => {
  await page.goto('/dossier');
  await page.getByRole('link', { name: 'Commencer un dossier' }).click();
  await page.getByLabel(/^Nom de l’organisation/u).fill('Association des Rives');
  await page.getByLabel(/^Nom court/u).fill('Rives');
  await page.getByLabel(/^Première année/u).fill('2025');
  await page.getByLabel(/^La liste de la convention/u).fill(LIST);
  // A reload loses nothing of what was typed.
  await page.reload();
  await page.getByLabel(/^Dernière année/u).fill('2027');
  await page.getByRole('button', { name: 'Créer le dossier' }).click();
  await page.waitForURL(/\/objectifs\?annee=2025/u);
};

const deleteNamed = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: `Supprimer le dossier ${title}` }).click();
  const confirm = page.getByRole('button', { name: 'Supprimer définitivement' });
  await page.getByText(/entrée. de journal|1 entrée de journal/u).waitFor();
  await expect.poll(() => confirm.isDisabled()).toBe(true);
  await page.getByLabel(/^Pour confirmer, recopiez/u).fill(title);
  await confirm.click();
};

jalonTest('a dossier is started from a pasted list, renamed, copied, and deleted with its name typed', { timeout: 120_000 }, async ({ page }) => {
  await startDossier(page);
  for (const title of ['Accueillir', 'Ouvrir un lieu', 'Former des bénévoles', 'Publier un récit']) await page.getByRole('main').getByText(title).first().waitFor();

  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Renommer le dossier Convention 2025-2027, Rives' }).click();
  await page.getByLabel('Titre du dossier').fill('Rives 2025-2027');
  await page.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click();
  await page.getByRole('heading', { level: 1, name: /Rives 2025-2027/u }).waitFor();

  await page.getByRole('button', { name: 'Dupliquer le dossier Rives 2025-2027' }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier Rives 2025-2027 (copie)' }).waitFor();
  await deleteNamed(page, 'Rives 2025-2027 (copie)');
  await page.getByRole('button', { name: 'Supprimer le dossier Rives 2025-2027 (copie)' }).waitFor({ state: 'detached' });

  await deleteNamed(page, 'Rives 2025-2027');
  await page.getByRole('heading', { level: 1, name: /Convention 2021-2023/u }).waitFor();
});

jalonTest('the last dossier, once deleted, does not come back by itself', { timeout: 120_000 }, async ({ page }) => {
  await page.goto('/dossier');
  await deleteNamed(page, 'Convention 2021-2023 de la Mission Bassin Minier');
  await page.getByRole('heading', { level: 1, name: 'Aucun dossier n’est ouvert' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Commencer un dossier' }).click();
  await page.getByRole('heading', { level: 1, name: 'Commencer un dossier' }).waitFor();
  await page.goto('/');
  await page.getByRole('button', { name: 'Reprendre l’exemple livré' }).click();
  await page.getByRole('heading', { level: 1, name: /^En 2022, 9 des 11/u }).waitFor();
});

jalonTest('the next year is opened by the amendment that is named, and one undo closes it', { timeout: 120_000 }, async ({ page }) => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Ouvrir 2024 avec un avenant' }).click();
  await page.getByLabel('Date de l’avenant').fill('2023-11-20');
  await page.getByLabel('Ce qu’il prévoit').fill('Prolonge la convention d’un an');
  await page.getByRole('button', { name: 'Ouvrir 2024', exact: true }).click();
  await page.waitForURL(/annee=2024/u);
  await page.getByRole('main').getByText(/Aucune activité/u).first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: '2024' }).waitFor({ state: 'detached' });
});

jalonTest('a newer shipped dossier is offered, compared, taken as one change and taken back by one undo', { timeout: 120_000 }, async ({ page }) => {
  // The first opening is served an earlier edition, in which one objective was called otherwise.
  const files = /\/convention[^/]*\.json/u;
  await page.route(files, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('COMITÉ TECHNIQUE', 'comité').replace('"label": "Pas-de-Calais"}', '"label": "Pas de Calais"}') });
  });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: /^En 2022/u }).waitFor();
  await page.unroute(files);
  await page.goto('/dossier');
  await page.getByText('Une version plus récente du dossier livré existe').waitFor();
  await page.getByRole('button', { name: 'Voir ce qui change' }).click();
  await page.getByRole('button', { name: 'Prendre la version récente' }).click();
  await page.getByText(/La version récente est prise/u).waitFor();
  await page.goto('/dossier');
  await page.getByRole('button', { name: /^Annuler/u }).first().waitFor();
  await expect.poll(() => page.getByText('Une version plus récente du dossier livré existe').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.getByText('Une version plus récente du dossier livré existe').waitFor();
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('a dossier can be started, with no sideways scroll and nothing that axe finds', { timeout: 120_000 }, async ({ page }) => {
    await page.goto('/dossier/nouveau');
    await page.getByLabel(/^La liste de la convention/u).fill(`${LIST}\n2.1 Encore`);
    await page.getByRole('button', { name: 'Créer le dossier' }).click();
    await page.getByRole('main').getByRole('alert').waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
