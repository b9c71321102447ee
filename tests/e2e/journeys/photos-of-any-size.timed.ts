import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

const PLACED = ['enorme', 'bruit', 'trompeuse', 'animee'] as const;

/** A photo that cannot be placed, and why, as it is told. */
const LEFT_OUT = [
  ['coupee', /Son fichier est abîmé ou incomplet/u],
  ['demesuree', /Elle dépasse 120 millions de pixels/u],
] as const;

const form = (page: Page): Locator => page.getByRole('form', { name: 'Nouvelle activité' });

const item = (page: Page, name: string): Locator => form(page).getByRole('listitem', { name });

const openForm = async (page: Page): Promise<void> => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  const field = (label: string): Locator => form(page).getByLabel(label, { exact: true });
  await field('Intitulé').fill('Fête des photos');
  await field('Objectif').fill('1.4');
  await field('Nature').selectOption('Événement');
  await field('Date').fill('21/05/2022');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
};

/** Files that break other tools, drawn in the page and held over its field of files; answers with their names and sizes. */
const drawFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const canvasOf = (width: number, height: number) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      return { canvas, context };
    };
    /** No picture is heavier for its size. */
    const noise = (width: number, height: number): OffscreenCanvas => {
      const { canvas, context } = canvasOf(width, height);
      const pixels = context.createImageData(width, height);
      for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
      for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
      context.putImageData(pixels, 0, 0);
      return canvas;
    };
    const tiled = (width: number, height: number): OffscreenCanvas => {
      const { canvas, context } = canvasOf(width, height);
      const tile = noise(1000, 1000);
      for (let x = 0; x < width; x += 1000) for (let y = 0; y < height; y += 1000) context.drawImage(tile, x, y);
      return canvas;
    };
    const huge = await tiled(12_000, 9000).convertToBlob({ type: 'image/jpeg', quality: 0.7 });
    const png = await noise(4080, 4080).convertToBlob({ type: 'image/png' });
    const small = new Uint8Array(await (await noise(64, 64).convertToBlob({ type: 'image/png' })).arrayBuffer());
    const lying = small.slice();
    new DataView(lying.buffer).setUint32(16, 60_000);
    new DataView(lying.buffer).setUint32(20, 60_000);
    const animated = 'R0lGODlhAQABAPAAAP8AAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICRAEAOw==';
    const files = [
      new File([huge], 'enorme.jpg'),
      new File([png], 'bruit.png'),
      new File([huge.slice(0, huge.size / 2)], 'coupee.jpg'),
      new File([small], 'trompeuse.jpg'),
      new File([lying], 'demesuree.png'),
      new File([Uint8Array.from(atob(animated), (char) => char.charCodeAt(0))], 'animee.gif'),
      new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'dessin.svg'),
      new File(['ceci est un texte'], 'texte.jpg'),
    ];
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    const input = document.querySelector<HTMLInputElement>('form input[type=file]');
    if (input === null) throw new Error('No field of files');
    input.files = data.files;
    return files.map(({ name, size }) => `${name} ${String(size)}`);
  });

const attachFiles = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelector('form input[type=file]')?.dispatchEvent(new Event('change', { bubbles: true })));
  await item(page, 'texte').waitFor();
};

const choosePhotos = async (page: Page): Promise<void> => {
  for (const name of [...PLACED, ...LEFT_OUT.map(([left]) => left)]) {
    await item(page, name).getByRole('checkbox', { name: /Photo de l’activité/u }).check();
    await item(page, name).getByLabel('Légende').fill(`Vue ${name}`);
  }
  for (const [name, why] of LEFT_OUT) await item(page, name).getByRole('alert').filter({ hasText: why }).waitFor();
  for (const name of ['dessin', 'texte']) expect(await item(page, name).getByRole('checkbox').count()).toBe(0);
  await item(page, 'dessin').getByText(/enregistrez cette image en JPEG ou en PNG/u).waitFor();
  await item(page, 'texte').getByText(/son contenu n’en est pas un/u).waitFor();
};

const seeReport = async (page: Page): Promise<void> => {
  for (const name of PLACED) await page.getByRole('img', { name: `Vue ${name}` }).waitFor();
  for (const [, why] of LEFT_OUT) await page.getByRole('main').getByText(why).waitFor();
};

const handedOver = async (page: Page, button: string): Promise<Buffer> => {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await downloading).path());
};

const expectLeftOut = async (page: Page): Promise<void> => {
  for (const [name, why] of LEFT_OUT) await page.getByRole('listitem').filter({ hasText: new RegExp(`«\\sVue ${name}\\s»\\. ${why.source}`, 'u') }).first().waitFor();
};

describe('photos of any size and content', () => {
  jalonTest('break no page and no document, and those that cannot be placed are told', { timeout: 400_000 }, async ({ page, context }) => {
    context.setDefaultTimeout(120_000);
    const said: string[] = [];
    const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
      const begun = Date.now();
      const longest = await longestTask(page, work);
      said.push(`${what}: ${String(Date.now() - begun)} ms, held up for ${longest.toFixed(0)} ms at the longest`);
    };
    await openForm(page);
    said.push((await drawFiles(page)).join(', '));
    await timed('Joining them', () => attachFiles(page));
    await timed('Choosing the photos', () => choosePhotos(page));
    await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('link', { name: 'Voir la fiche' }).waitFor();
    await page.goto('/rapport?annee=2022');
    await page.getByRole('heading', { level: 4, name: 'Fête des photos' }).waitFor();
    await timed('Showing them in the report', () => seeReport(page));
    await timed('Writing « Rapport (DOCX) »', async () => {
      const parts = unzipSync(await handedOver(page, 'Rapport (DOCX)'));
      const photos = Object.entries(parts).filter(([name]) => name.endsWith('.jpg'));
      said.push(`pictures of the document: ${photos.map(([, { length }]) => String(length)).join(', ')}`);
      expect(photos).toHaveLength(PLACED.length);
      for (const [, { length }] of photos) expect(length).toBeLessThan(1_500_000);
      for (const name of PLACED) expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(`descr="Vue ${name}"`);
    });
    await expectLeftOut(page);
    await page.goto('/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae?annee=2022');
    await page.getByRole('button', { name: 'Préparer le dossier' }).click();
    await expectLeftOut(page);
    await timed('Writing « Dossier financeur (HTML) »', async () => {
      const html = await handedOver(page, 'Dossier financeur (HTML)');
      said.push(`the page of a funder: ${String(html.length)}`);
      expect(html.length).toBeLessThan(3_000_000);
      expect(html.toString().match(/<figure>/gu)).toHaveLength(PLACED.length);
    });
    // Said, not judged: how long a task takes is the machine's affair as much as the code's.
    process.stdout.write(`${said.join('\n')}\n`);
  });
});
