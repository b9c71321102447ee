import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';
import { serveSecondDossier } from '../serve-second-dossier';

const main = (page: Page) => page.getByRole('main');

const openCalendar = async (page: Page, address: string): Promise<void> => {
  await serveSecondDossier(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: /^Calendrier/u }).waitFor({ timeout: 20_000 });
};

const eventsOf = async (page: Page): Promise<readonly ICAL.Event[]> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendrier (ICS)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('calendrier-2024.ics');
  const text = await readFile(await file.path(), 'utf8');
  return ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

jalonTest('the year is read by month, whole and as a list, from the programme on and by the keyboard', { timeout: 120_000 }, async ({ page }) => {
  await serveSecondDossier(page);
  await page.goto('/programme?annee=2024');
  await page.getByRole('link', { name: 'Calendrier' }).click();
  await page.waitForURL(/\/calendrier\?annee=2024/u);
  // The year is over: the page opens on its first month that holds something.
  await page.getByRole('table', { name: 'Avril 2024' }).waitFor();
  await page.getByRole('link', { name: 'Mai 2024' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Mai 2024' }).waitFor();
  await page.getByRole('link', { name: 'Juin 2024' }).click();
  await page.getByRole('table', { name: 'Juin 2024' }).getByRole('link', { name: 'Fête de la rivière', exact: true }).waitFor();
  await main(page).getByRole('region', { name: /Sans jour précis/u }).getByText('Relevé de printemps').waitFor();
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Liste', exact: true }).click();
  await main(page).getByText('Comité technique, Point à mi-parcours').waitFor();
  await page.getByLabel('Objectif').selectOption({ label: 'B.2 Gestes de l’entretien' });
  await main(page).getByText('Comité technique, Point à mi-parcours').waitFor({ state: 'detached' });
  await expect.poll(() => main(page).getByRole('link', { name: 'Deux stages d’entretien' }).count()).toBe(2);
  await main(page).getByRole('link', { name: 'Guide des bons gestes' }).click();
  await page.waitForURL(/\/programme\?annee=2024#action-/u);
});

jalonTest('the file holds whole days for what is known in part, and the same names when it is written again', { timeout: 120_000 }, async ({ page }) => {
  await openCalendar(page, '/calendrier?annee=2024');
  const events = await eventsOf(page);
  await page.getByText(/Fichier préparé\s: calendrier-2024\.ics/u).waitFor();
  const named = (summary: string) => events.filter((event) => event.summary.replace(/\s/gu, ' ') === summary).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
  expect(named('Échéance : A.1 Étude des crues')).toEqual([['2024-10-01', '2024-11-01']]);
  expect(named('Échéance : B.1 Fête de la rivière')).toEqual([['2024-06-15', '2024-06-16']]);
  expect(named('Échéance : B.1 Visites de moulins')).toEqual([['2024-05-01', '2024-10-01']]);
  expect(named('Échéance : A.2 Une page par moulin (sous réserve)')).toEqual([['2024-12-01', '2025-01-01']]);
  const names = events.map(({ uid }) => uid);
  expect(new Set(names).size).toBe(names.length);
  expect((await eventsOf(page)).map(({ uid }) => uid)).toEqual(names);
});

jalonTest('a year in which nothing of an objective is dated says so', { timeout: 60_000 }, async ({ page }) => {
  await page.goto('/calendrier?annee=2021&objectif=1.1');
  await page.getByRole('heading', { level: 1, name: 'Calendrier 2021 : aucune date enregistrée.' }).waitFor({ timeout: 20_000 });
  await main(page).getByText('Rien n’a de date en 2021.').waitFor();
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('a month is the list of its days that hold something', { timeout: 60_000 }, async ({ page }) => {
    await openCalendar(page, '/calendrier?annee=2024&mois=6');
    await main(page).getByText('15 juin 2024').waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
