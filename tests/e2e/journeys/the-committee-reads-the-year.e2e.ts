import { expect } from 'vitest';
import { jalonTest, readingTest } from '../jalon-test';

const KEY_FIGURES = [
  ['Objectifs couverts', '9 sur 11'],
  ['Études', '16'],
  ['Événements', '17'],
  ['Participants', 'environ 4 097'],
  ['Retombées médias', 'environ 870'],
  ['Contacts en ligne', 'environ 600 799'],
] as const;

const plain = (text: string): string => text.replace(/\s/gu, ' ');

jalonTest('a fresh machine shows how 2022 stands, and each figure opens down to its words', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: 'En 2022, 9 des 11 objectifs opérationnels ont donné lieu à des activités.' }).waitFor();
  for (const [name, value] of KEY_FIGURES) {
    const text = await main.getByRole('link', { name: new RegExp(`^${name}`, 'u') }).first().ariaSnapshot();
    expect(plain(text)).toContain(`${name} ${value}`);
  }
  await main.getByRole('link', { name: /^Participants/u }).first().click();
  await page.waitForURL(/resultats.*vue=frequentation/u);
  await main.getByRole('link', { name: /Traversée/u }).first().click();
  await main.getByRole('heading', { level: 1, name: /Traversée/u }).waitFor();
  await main.getByRole('button', { name: /^Source/u }).first().waitFor();
  await main.getByText('plus de 1 500 personnes').first().waitFor({ state: 'attached' });
});

readingTest('every chart of the dashboard gives its figures as a table', async ({ page }) => {
  await page.goto('/');
  const coverage = page.getByRole('figure', { name: 'Couverture des objectifs' });
  await coverage.getByRole('button', { name: 'Voir en tableau' }).click();
  const row = coverage.getByRole('row', { name: /^1\.3/u });
  expect(plain((await row.innerText()).replace(/\t|\n/gu, ' '))).toMatch(/38 9 1 1 0 1 1 51$/u);
  const matrix = page.getByRole('figure', { name: 'Nature des activités par objectif' });
  await matrix.getByRole('button', { name: 'Voir en tableau' }).click();
  await expect.poll(() => matrix.getByRole('table').count()).toBe(1);
});

readingTest('a cell of the matrix leads to the activities that it counts', async ({ page }) => {
  await page.goto('/');
  const matrix = page.getByRole('figure', { name: 'Nature des activités par objectif' });
  await matrix.getByRole('row', { name: /^1\.1/u }).getByRole('link', { name: '20' }).click();
  await page.waitForURL(/activites\?.*nature=assistance/u);
  await page.getByRole('table', { name: 'Activités' }).or(page.getByRole('grid', { name: 'Activités' })).waitFor();
  await page.getByRole('main').getByText(/20 activités/u).first().waitFor();
});

readingTest('the whole of Jalon can be reached from the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
  const navigation = page.getByRole('navigation', { name: 'Navigation principale' });
  await expect.poll(() => navigation.getByRole('list').getByRole('link').allInnerTexts()).toHaveLength(11);
  await navigation.getByRole('link', { name: 'Programme', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Programme 2023/u }).waitFor();
});
