import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';

const openList = async (page: Page): Promise<void> => {
  await page.goto('/activites?annee=2022');
  await page.getByRole('main').getByRole('button', { name: 'Ajouter une activité' }).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
};

const form = (page: Page) => page.getByRole('form', { name: 'Nouvelle activité' });

const field = (page: Page, label: string) => form(page).getByLabel(label, { exact: true });

/** Opens the form by its key, once the page listens to it. */
const openForm = async (page: Page): Promise<void> => {
  await page.locator('body').press('n');
  await form(page).waitFor();
};

const fill = async (page: Page, title: string): Promise<void> => {
  await field(page, 'Intitulé').fill(title);
  await field(page, 'Objectif').fill('1.4');
  await field(page, 'Nature').selectOption('Événement');
  await field(page, 'Date').fill('21/05/2022');
};

/** A machine so many times slower than this one. */
const slowDown = async (page: Page, times: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
};

jalonTest('an event with date, objective and participants is added in at most twelve key presses beyond the text, on a machine four times slower', async ({ page }) => {
  await openList(page);
  await slowDown(page, 4);
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('n');
  await form(page).waitFor();
  await page.keyboard.type('Bal de la Sainte-Barbe');
  // The words suggest what to link it to; this user goes past what is offered and types the code.
  while (!(await field(page, 'Objectif').evaluate((input) => input === document.activeElement))) await press('Tab');
  await page.keyboard.type('1.3');
  await press('Tab');
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Tab');
  await page.keyboard.type('4 décembre 2022');
  await press('Tab');
  await page.keyboard.type('plus de 150 participants');
  await form(page).getByText('Compris : au moins 150 participants (Participants)').waitFor();
  await press('Control+Enter');
  await page.getByText('Enregistrée : Bal de la Sainte-Barbe').waitFor();
  expect(presses).toBeLessThanOrEqual(12);
  await slowDown(page, 1);
  await expectNoAxeViolations(page);
  await field(page, 'Intitulé').press('Escape');
  await form(page).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bal de la Sainte-Barbe' }).waitFor();
  await page.getByRole('main').getByText('4 décembre 2022').first().waitFor();
});

jalonTest('what became of a planned action is told from the day, with its words already there', async ({ page }) => {
  await page.goto('/aujourdhui?au=2023-05-20');
  const first = page.getByRole('main').getByRole('button', { name: /^Renseigner/u }).first();
  await first.click();
  await form(page).waitFor();
  await expect.poll(() => field(page, 'Intitulé').inputValue()).not.toBe('');
  await expect.poll(() => field(page, 'Objectif').inputValue()).toMatch(/^\d\.\d /u);
  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(/^Enregistrée/u).waitFor();
});

jalonTest('what is typed is kept through a reload, and Escape asks before it drops it', async ({ page }) => {
  await openList(page);
  await openForm(page);
  await fill(page, 'Balade contée');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('jalon:draft:')));
  await page.reload();
  await form(page).getByText('Saisie reprise').waitFor();
  await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('Balade contée');
  await expect.poll(() => field(page, 'Date').inputValue()).toBe('21/05/2022');
  await field(page, 'Intitulé').press('Escape');
  const asks = page.getByRole('alertdialog', { name: 'Fermer sans enregistrer' });
  await asks.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('Balade contée');
  await field(page, 'Intitulé').press('Escape');
  await asks.getByRole('button', { name: 'Abandonner la saisie' }).click();
  await form(page).waitFor({ state: 'detached' });
  await openForm(page);
  await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('');
});

jalonTest('a day that does not exist, a reversed range and a negative figure are explained where they stand, and nothing is written', async ({ page }) => {
  await openList(page);
  await openForm(page);
  await fill(page, 'Séance <b>impossible</b> \u202Etitre');
  await field(page, 'Date').fill('31/02/2022');
  await form(page).getByText('Ce jour n’existe pas : février 2022 a 28 jours.').waitFor();
  await field(page, 'Un chiffre').fill('-35');
  await form(page).getByText('Un chiffre ne peut pas être négatif.').waitFor();
  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form(page).getByText('2 champs sont à corriger. Rien n’est perdu.').waitFor();
  await expect.poll(() => field(page, 'Date').evaluate((input) => input === document.activeElement)).toBe(true);
  await field(page, 'Date').fill('du 18 au 17 mai 2022');
  await form(page).getByText('La fin précède le début.').waitFor();
  await field(page, 'Date').fill('17-18 mai 2022');
  await field(page, 'Un chiffre').fill('une trentaine');
  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form(page).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('heading', { level: 1, name: 'Séance <b>impossible</b>' }).waitFor();
});

jalonTest('an activity is changed, copied, removed to the bin and brought back by one undo', async ({ page }) => {
  await openList(page);
  await openForm(page);
  await fill(page, 'Atelier des cités');
  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('button', { name: 'Modifier' }).click();
  const edit = page.getByRole('form', { name: 'Modifier l’activité' });
  await edit.getByLabel('Avancement', { exact: true }).selectOption('Reportée');
  await edit.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await edit.getByText('Donnez la raison').waitFor();
  await edit.getByLabel('Raison', { exact: true }).fill('Météo');
  await edit.getByLabel('Suites annoncées', { exact: true }).fill('12/04/2023');
  await edit.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await edit.waitFor({ state: 'detached' });
  await page.getByRole('main').getByText('Reportée').first().waitFor();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  const copy = page.getByRole('form', { name: 'Nouvelle activité, d’après une autre' });
  await expect.poll(() => copy.getByLabel('Intitulé', { exact: true }).inputValue()).toBe('Atelier des cités (copie)');
  await expect.poll(() => copy.getByLabel('Date', { exact: true }).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await copy.waitFor({ state: 'detached' });
  await page.getByRole('main').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Activités 2022' }).waitFor();
  await page.getByRole('button', { name: /^Annuler la suppression d’une activité/u }).click();
  await page.getByText('Annulé : la suppression d’une activité.').waitFor();
});

jalonTest('two tabs on one activity lose nothing: what only one changed is merged, what both changed is asked', async ({ page, context }) => {
  await openList(page);
  await openForm(page);
  await fill(page, 'Rencontre à deux');
  await field(page, 'Un chiffre').fill('100 participants');
  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('button', { name: 'Modifier' }).click();
  const edit = page.getByRole('form', { name: 'Modifier l’activité' });
  await edit.getByLabel('Note interne', { exact: true }).fill('bonjour');
  const other = await context.newPage();
  await other.goto(page.url());
  const there = other.getByRole('form', { name: 'Modifier l’activité' });
  await there.getByLabel('Date', { exact: true }).fill('22/05/2022');
  await there.getByLabel('Un chiffre', { exact: true }).fill('150 participants');
  await there.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await there.waitFor({ state: 'detached' });
  // The first tab shows the new date before it saves, and keeps its note.
  await edit.getByText('Modifié ailleurs entre-temps, et repris ici : Date').waitFor();
  await expect.poll(() => edit.getByLabel('Date', { exact: true }).inputValue()).toBe('22 mai 2022');
  await expect.poll(() => edit.getByLabel('Note interne', { exact: true }).inputValue()).toBe('bonjour');
  await edit.getByLabel('Un chiffre', { exact: true }).fill('160 participants');
  await other.getByRole('button', { name: 'Modifier' }).click();
  await there.getByLabel('Un chiffre', { exact: true }).fill('170 participants');
  await there.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await there.waitFor({ state: 'detached' });
  const conflict = edit.getByRole('alert').getByRole('group', { name: 'Chiffres' });
  await conflict.getByText('160 participants').waitFor();
  await conflict.getByText('170 participants').waitFor();
  await conflict.getByRole('button', { name: 'Garder le mien' }).click();
  await edit.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await edit.waitFor({ state: 'detached' });
  await page.getByRole('main').getByText('160 participants').first().waitFor();
});

describe.each(['America/Martinique', 'Pacific/Noumea'])('in the zone %s', (timezone) => {
  jalonTest.override({ timezone });

  jalonTest('a day recorded in France is the same day, and so is one that is entered', async ({ page }) => {
    await page.goto('/activites?annee=2022&q=raid%20bassin%20minier');
    await page.getByRole('main').getByText('17–18 sept.').first().waitFor();
    await openForm(page);
    await fill(page, 'Balade du changement d’heure');
    await field(page, 'Date').fill('27/03/2022');
    await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('link', { name: 'Voir la fiche' }).click();
    await page.getByRole('main').getByText('27 mars 2022').first().waitFor();
  });
});

describe('at 360 px', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the form fits a phone, with the same labels', async ({ page }) => {
    await openList(page);
    await page.getByRole('main').getByRole('button', { name: 'Ajouter une activité' }).click();
    await fill(page, 'Saisie au téléphone');
    await field(page, 'Un chiffre').fill('une trentaine de jeunes');
    await form(page).getByRole('button', { name: 'Plus de champs' }).click();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
    await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistrée : Saisie au téléphone').waitFor();
  });

  jalonTest('a title of five hundred letters without a space widens no page', async ({ page }) => {
    await openList(page);
    await page.getByRole('main').getByRole('button', { name: 'Ajouter une activité' }).click();
    await fill(page, 'o'.repeat(500));
    await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('link', { name: 'Voir la fiche' }).click();
    await page.getByRole('heading', { level: 1, name: 'oooo' }).waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.goto('/aujourdhui');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await page.goto('/activites?annee=2022&q=oooo');
    await page.getByRole('main').getByRole('link', { name: 'oooo' }).waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
  });
});
