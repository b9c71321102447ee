import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Conclusion } from '#domain/reviews/review';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { SECOND_TABLES } from '#tests/fixtures/dossiers/second-dossier';
import { expectNoAxeViolations } from '../axe';
import { jalonTest, readingTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';
import { slideOnScreen, type SlideOnScreen } from '../pages/slides-on-screen';
import { privateWordsIn } from '../pages/visited-pages';
import { serveSecondDossier } from '../serve-second-dossier';

const WALL = { width: 1920, height: 1080 };

const SHIPPED = '/comites/018cc251-f400-7000-b49b-03211055d324';

/** Written for oneself, wherever a record lets one write so. */
const MARK = 'MARQUE-INTERNE';

const BEFORE = idFor<'Review'>('session 2024-07-01');
const HELD = idFor<'Review'>('session 2024-11-18');

const concluded = (text: string, over: Partial<Conclusion>): Conclusion => ({ dossier: idFor('dossier'), id: idFor(text), rev: 0, review: BEFORE, type: 'decision', text, followUp: 'open', owner: 'l’Atelier', ...over });

/** The second dossier with conclusions of every standing, and a mark in all that no one else may read. */
const marked = {
  reviews: (SECOND_TABLES.reviews ?? []).map((session) => ({ ...session, notes: MARK })),
  activities: (SECOND_TABLES.activities ?? []).map((activity) => ({ ...activity, internalNote: MARK, statusSetBy: { author: MARK, at: '2024-10-01T10:00:00.000Z' } })),
  links: (SECOND_TABLES.links ?? []).map((link) => ({ ...link, why: MARK })),
  conclusions: [
    concluded('Envoyer le calendrier des visites', { followUp: 'done', due: date('2024-08') }),
    concluded('Fixer une date avec les vallées voisines', { due: date('2024-09-30'), objective: idFor('C.1') }),
    concluded('Trouver un autre lieu de stage', { followUp: 'dropped' }),
    concluded(`Rédiger une note ${'sur chacun des points de la convention '.repeat(60)}`.trim(), { due: date('2025-03') }),
  ],
};

const openSecond = async (page: Page, address: string): Promise<void> => {
  await serveSecondDossier(page, marked);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 20_000 });
};

const rankIs = (page: Page, rank: string): Promise<void> => page.getByText(rank, { exact: true }).waitFor();

const press = async (page: Page, key: string, rank: string): Promise<void> => {
  await page.keyboard.press(key);
  await rankIs(page, rank);
};

const totalOf = (rank: string): number => Number(rank.split(' ').at(-1));

/** Goes through the slides by the keyboard, from the one in view to the last. */
const throughSlides = async (page: Page, look: (slide: SlideOnScreen) => Promise<void>): Promise<number> => {
  const total = totalOf((await slideOnScreen(page)).rank);
  for (let rank = 1; rank <= total; rank += 1) {
    await rankIs(page, `${String(rank)} sur ${String(total)}`);
    await look(await slideOnScreen(page));
    await page.keyboard.press('PageDown');
  }
  return total;
};

const fitsTheWall = ({ rank, smallest, beyond, cut }: SlideOnScreen): void => {
  expect({ rank, smallest: smallest.size < 30 ? smallest : 'large enough', beyond: Math.max(0, beyond), cut }).toEqual({ rank, smallest: 'large enough', beyond: 0, cut: [] });
};

describe('on a wall', () => {
  jalonTest.override({ viewport: WALL });

  jalonTest('the shipped session is shown by the keyboard alone, every word large enough and none cut', { timeout: 180_000 }, async ({ page }) => {
    await page.goto(SHIPPED);
    await page.getByRole('link', { name: 'Présentation', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Présentation/u }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Commencer', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Suites/u }).waitFor();
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
    const looked = new Set<string>();
    const total = await throughSlides(page, async (slide) => {
      fitsTheWall(slide);
      expect(await privateWordsIn(page)).toEqual([]);
      await expect.poll(() => page.title()).toContain(`${slide.rank}, `);
      const kind = slide.title.includes('(suite)') ? 'more' : (/^[\d.]+/u.exec(slide.title)?.[0] ?? slide.title);
      if (looked.has(kind) || (kind !== 'more' && looked.size > 4)) return;
      looked.add(kind);
      await expectNoAxeViolations(page);
    });
    expect(total).toBeGreaterThan(11);
    await press(page, 'Home', `1 sur ${String(total)}`);
    await press(page, 'ArrowDown', `2 sur ${String(total)}`);
    await press(page, 'Space', `3 sur ${String(total)}`);
    await press(page, 'ArrowUp', `2 sur ${String(total)}`);
    await page.keyboard.press('.');
    await page.getByText('Écran noir', { exact: false }).waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('heading').count()).toBe(0);
    await press(page, 'PageDown', `2 sur ${String(total)}`);
    await press(page, 'End', `${String(total)} sur ${String(total)}`);
    await page.keyboard.press('Escape');
    await page.waitForURL(new RegExp(`${SHIPPED}$`, 'u'));
    await page.getByRole('navigation', { name: 'Navigation principale' }).waitFor();
  });

  jalonTest('the second dossier opens with its last conclusions, and nothing written for oneself is on any slide or on paper', { timeout: 120_000 }, async ({ page }) => {
    await openSecond(page, `/comites/${HELD}/presentation?objectif=A.1,A.2,B.1,B.2,B.10,C.1&diapositive=1`);
    const said: string[] = [];
    const total = await throughSlides(page, async (slide) => {
      fitsTheWall(slide);
      said.push(await page.getByRole('main').innerText());
      if (!slide.title.includes('(suite)')) await expectNoAxeViolations(page);
    });
    const all = said.join('\n').replace(/\s/gu, ' ');
    expect(all).not.toContain(MARK);
    expect(said[0]?.replace(/\s+/gu, ' ')).toMatch(/Fait .*Envoyer le calendrier.* Échéance passée .*C\.1.*Fixer une date/u);
    expect(all.match(/points de la convention/gu)).toHaveLength(60);
    expect(all).toContain('Un relevé n’a été reçu qu’en janvier 2025.');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(total);
    expect(await page.locator('body').innerText()).not.toContain(MARK);
    expect(await privateWordsIn(page)).toEqual([]);
  });

  jalonTest('a conclusion is noted where it was asked for, and taken back', { timeout: 60_000 }, async ({ page }) => {
    await openSecond(page, `/comites/${HELD}/presentation?objectif=A.1&noter=oui`);
    await page.getByRole('checkbox', { name: /^Noter des conclusions/u }).waitFor();
    await page.getByRole('button', { name: 'Commencer', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Suites/u }).waitFor();
    while ((await page.getByRole('textbox').count()) === 0) await page.keyboard.press('PageDown');
    fitsTheWall(await slideOnScreen(page));
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: 'Noter une conclusion' }).focus();
    await page.keyboard.type('Réunir les relevés. b');
    await page.keyboard.press('Enter');
    await page.getByText(/^Proposition.: Réunir les relevés\. b$/u).waitFor();
    fitsTheWall(await slideOnScreen(page));
    await page.getByRole('button', { name: 'Annuler' }).press('Enter');
    await page.getByText(/^Proposition.: Réunir/u).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  jalonTest('what changed since the version kept for the session before is told objective by objective', { timeout: 90_000 }, async ({ page }) => {
    await openSecond(page, `/comites/${BEFORE}`);
    await page.getByRole('button', { name: /^Arrêter la situation.: relevé validé/u }).click();
    await page.getByRole('list', { name: 'Situation arrêtée' }).waitFor();
    await page.goto(`/activites/${idFor('report 2024 Mise à jour de l’inventaire des moulins')}`);
    await page.getByRole('button', { name: 'Modifier' }).click();
    const edit = page.getByRole('form', { name: 'Modifier l’activité' });
    await edit.getByLabel('Avancement', { exact: true }).selectOption('Réalisée');
    await edit.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await edit.waitFor({ state: 'detached' });
    await page.goto(`/comites/${HELD}/presentation`);
    await page.getByText(/compare à la version arrêtée/u).waitFor();
    await expect.poll(() => page.getByRole('checkbox', { name: /^A\.2/u }).isChecked()).toBe(true);
    await page.goto(`/comites/${HELD}/presentation?objectif=A.2&diapositive=99`);
    const since = page.getByRole('list', { name: 'Depuis le dernier comité' });
    await since.getByRole('listitem').filter({ hasText: /^Mise à jour de l’inventaire des moulins.*réalisée$/u }).waitFor();
    await expect.poll(() => since.getByRole('listitem').count()).toBe(1);
    await expectNoAxeViolations(page);
  });
});

describe('on other screens and on paper', () => {
  readingTest('a slide fits a projector of 1024 × 768 whole, and a phone reads it as a page', { timeout: 60_000 }, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${SHIPPED}/presentation?objectif=1.2&diapositive=3`);
    await page.getByRole('heading', { level: 1, name: /^1\.2/u }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0);
    const projected = await slideOnScreen(page);
    expect([projected.beyond <= 0, projected.cut, projected.smallest.size >= 15.9]).toEqual([true, [], true]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    const onPhone = await slideOnScreen(page);
    expect([onPhone.cut, onPhone.smallest.size >= 15]).toEqual([[], true]);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Diapositive suivante' }).click();
    await page.getByRole('heading', { level: 1, name: /suite/u }).waitFor();
  });

  readingTest('the hand-out has two slides to a sheet, or four', { timeout: 60_000 }, async ({ page }) => {
    await page.goto(`${SHIPPED}/presentation?objectif=1.2`);
    const length = await page.getByText(/^\d+ diapositives au total$/u).innerText();
    const slides = Number.parseInt(length, 10);
    const sheets = async (): Promise<number> => {
      await page.emulateMedia({ media: 'print' });
      await page.locator('[class*="frame"]').first().waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.emulateMedia({ media: null });
      return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
    };
    expect(await sheets()).toBe(Math.ceil(slides / 2));
    await page.getByRole('radio', { name: 'Quatre' }).check();
    expect(await sheets()).toBe(Math.ceil(slides / 4));
  });

  jalonTest('keys of one letter do nothing once they are switched off', { timeout: 60_000 }, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('jalon:shortcuts', 'off'));
    await page.goto(`${SHIPPED}/presentation?objectif=-&diapositive=1`);
    await rankIs(page, '1 sur 2');
    await page.keyboard.press('b');
    await page.keyboard.press('.');
    await press(page, 'ArrowRight', '2 sur 2');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
