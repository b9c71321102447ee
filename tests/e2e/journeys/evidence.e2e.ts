import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { backUp, give } from './backup-steps';

const FIRST = Buffer.from('%PDF-1.7 le premier bilan');
const SECOND = Buffer.from('%PDF-1.7 un autre bilan du même nom');

const form = (page: Page): Locator => page.getByRole('form', { name: 'Nouvelle activité' });

const openForm = async (page: Page, title: string): Promise<void> => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  const field = (label: string): Locator => form(page).getByLabel(label, { exact: true });
  await field('Intitulé').fill(title);
  await field('Objectif').fill('1.4');
  await field('Nature').selectOption('Événement');
  await field('Date').fill('21/05/2022');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
};

const attach = (page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> => form(page).getByLabel('Joindre des fichiers').setInputFiles(files);

const asPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

/** Lets go of a file over the form, as from a folder of the desktop. */
const drop = async (page: Page, name: string, content: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([given, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], given));
      return data;
    },
    [name, content.toString()] as const,
  );
  await form(page).dispatchEvent('drop', { dataTransfer: transfer });
};

/** What a camera writes beside the pixels, in a comment of the JPEG. */
const WHERE = 'POSITION 50,43 N 2,83 E';

const comment = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), Buffer.from(text)]);

/** A photo of 3000 × 1500 pixels whose camera was held upright: its orientation is told apart from its pixels. */
const aPhoto = async (page: Page): Promise<Buffer> => {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500);
    const context = canvas.getContext('2d');
    for (let at = 0; at < 6000 && context !== null; at += 1) {
      context.fillStyle = `hsl(${String((at * 47) % 360)} 70% 50%)`;
      context.fillRect((at * 131) % 3000, (at * 67) % 1500, 40, 25);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.98 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const jpeg = Buffer.from(drawn);
  const turned = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000006000000000000000000', 'hex').subarray(0, 36);
  return Buffer.concat([jpeg.subarray(0, 2), turned, comment(WHERE), jpeg.subarray(2)]);
};

const downloaded = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const evidence = (page: Page): Locator => page.getByRole('main').getByRole('list', { name: 'Liste des justificatifs' });

const expectBothBilans = async (page: Page): Promise<void> => {
  const buttons = evidence(page).getByRole('button', { name: /^Télécharger.*bilan$/u });
  expect(await downloaded(page, buttons.nth(0))).toEqual({ name: 'bilan.pdf', bytes: FIRST });
  expect(await downloaded(page, buttons.nth(1))).toEqual({ name: 'bilan.pdf', bytes: SECOND });
};

const DAMAGED = /Son fichier est abîmé ou incomplet/u;

/** The photos of the form: one lightened, one as its camera wrote it and without a credit, one whose file was cut. */
const chooseThreePhotos = async (page: Page, whole: Buffer): Promise<void> => {
  const asJpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
  await attach(page, [asJpeg('berge.jpg', whole), asJpeg('coupee.jpg', whole.subarray(0, whole.length / 2))]);
  const [shore, cut] = ['berge', 'coupee'].map((name) => form(page).getByRole('listitem', { name }));
  await shore?.getByRole('checkbox', { name: /Photo de l’activité/u }).check();
  await shore?.getByLabel('Légende').fill('La berge');
  await cut?.getByRole('checkbox', { name: /Photo de l’activité/u }).check();
  await cut?.getByRole('alert').filter({ hasText: DAMAGED }).waitFor();
};

/** How many pictures are there when paper is asked for: as soon as it can be, it waits for them. */
const picturesOnPaper = async (page: Page): Promise<number> => {
  const printed = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.print = () => resolve(document.querySelectorAll('figure img').length);
      }),
  );
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  return printed;
};

/** On the page of the report, in its DOCX and in the page of a funder: with caption and credit, upright, without where it was taken; the cut one is told, never placed. */
const expectPhotosInDocuments = async (page: Page): Promise<void> => {
  await page.goto('/rapport?annee=2022&mode=redaction');
  expect(await picturesOnPaper(page)).toBe(2);
  const figure = (name: string): Locator => page.getByRole('figure').filter({ has: page.getByRole('img', { name }) });
  await figure('La berge').waitFor();
  expect(await figure('Le stand au soir').getByRole('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([800, 1600]);
  await figure('Le stand au soir').getByText('Le stand au soir. © A. Petit').waitFor();
  await page.getByText('1 activité dont une photo est sans crédit').waitFor();
  await page.getByText('1 photo qui ne peut pas être placée').waitFor();

  const report = await downloaded(page, page.getByRole('button', { name: 'Rapport (DOCX)' }));
  await page.getByText('1 photo n’est pas dans le document').waitFor();
  await page.getByRole('listitem').filter({ hasText: /^Photo de «\sFête des justificatifs\s», «\scoupee\s»\. Son fichier est abîmé/u }).waitFor();
  const parts = unzipSync(report.bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const said of ['descr="Le stand au soir"', '>Le stand au soir. © A. Petit<', 'descr="La berge"', '>La berge<']) expect(body).toContain(said);
  expect(Object.keys(parts).filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
  expect(Object.values(parts).some((part) => Buffer.from(part).includes(WHERE))).toBe(false);

  await page.goto('/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae?annee=2022');
  await page.getByRole('button', { name: 'Préparer le dossier' }).click();
  await page.getByText('3 photos réduites, avec leur légende et leur crédit').waitFor();
  const pack = await downloaded(page, page.getByRole('button', { name: 'Dossier financeur (HTML)' }));
  await page.getByText('1 photo n’y est pas').waitFor();
  const html = pack.bytes.toString();
  const placed = [...html.matchAll(/<figure><img src="data:image\/jpeg;base64,(?<data>[^"]+)" width="(?<width>\d+)" height="(?<height>\d+)" alt="(?<alt>[^"]*)">/gu)].map(({ groups }) => groups ?? {});
  expect(placed.map(({ alt }) => alt)).toEqual(['Le stand au soir', 'La berge']);
  for (const { data = '', width, height } of placed) {
    expect(Number(height)).toBe(2 * Number(width));
    expect(Buffer.from(data, 'base64').includes(WHERE)).toBe(false);
  }
  expect(html).toContain('Le stand au soir. © A. Petit');
  expect(pack.bytes.length).toBeLessThan(3_000_000);
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

jalonTest('files, photos and a link are joined in the form, read again on the page and in documents, and come back from a backup to the byte', { timeout: 180_000 }, async ({ page }) => {
  await openForm(page, 'Fête des justificatifs');
  await drop(page, 'bilan.pdf', FIRST);
  await form(page).getByRole('listitem', { name: 'bilan' }).waitFor();
  const taken = await aPhoto(page);
  await attach(page, [asPdf('vide.pdf', Buffer.alloc(0)), asPdf('bilan.pdf', SECOND), { name: 'stand.jpg', mimeType: 'image/jpeg', buffer: taken }]);
  await form(page).getByRole('alert').filter({ hasText: '« vide.pdf » n’a pas été joint' }).waitFor();
  const stand = form(page).getByRole('listitem', { name: 'stand' });
  await stand.getByRole('button', { name: /^Alléger l’image/u }).click();
  await stand.getByText(/1\s500 × 3\s000 pixels deviennent 1\s000 × 2\s000/u).waitFor();
  await stand.getByRole('button', { name: 'Remplacer par l’image allégée' }).click();
  await stand.getByRole('checkbox', { name: /Photo de l’activité/u }).check();
  await stand.getByLabel('Légende').fill('Le stand au soir');
  await stand.getByLabel('Crédit').fill('A. Petit');
  await chooseThreePhotos(page, taken);
  await form(page).getByRole('button', { name: 'Ajouter un lien' }).click();
  await form(page).getByLabel('Adresse du lien').fill('https://www.rives.example/compte-rendu');
  await expectNoAxeViolations(page);

  await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fête des justificatifs' }).waitFor();
  const photo = page.getByRole('main').getByRole('img', { name: 'Le stand au soir' });
  await photo.waitFor();
  expect(await photo.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([800, 1600]);
  await page.getByText('© A. Petit').waitFor();
  const link = evidence(page).getByRole('link', { name: /^Ouvrir le lien/u });
  await expect.poll(() => link.getAttribute('href')).toBe('https://www.rives.example/compte-rendu');
  await expect.poll(() => link.getAttribute('rel')).toBe('noopener noreferrer');
  await expectBothBilans(page);
  await expectNoAxeViolations(page);

  const address = page.url();
  await expectPhotosInDocuments(page);
  await page.goto('/dossier');
  const { name, file } = await backUp(page);
  const unpacked = unzipSync(file);
  for (const bytes of [FIRST, SECOND]) expect(Buffer.from(unpacked[`files/${sha256(bytes)}`] ?? [])).toEqual(bytes);
  await page.goto(address);
  await page.getByRole('main').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await page.goto('/importer');
  await give(page, name, file);
  await page.getByRole('button', { name: 'Remplacer le dossier' }).click();
  await page.getByText(/Le dossier a été remplacé par la sauvegarde, et relu/u).waitFor();
  await page.goto(address);
  await expectBothBilans(page);
});

jalonTest('a picture pasted into the short form unfolds it and is joined', async ({ page }) => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  await form(page).getByLabel('Intitulé', { exact: true }).evaluate((input) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'capture.png', { type: 'image/png' }));
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await form(page).getByRole('listitem', { name: 'capture' }).waitFor();
});

jalonTest('a file joined before a crash is still there with the draft, and one of 300 MB is refused with what to do', async ({ page }) => {
  await openForm(page, 'Balade photographiée');
  const folder = await mkdtemp(path.join(tmpdir(), 'jalon-'));
  const huge = path.join(folder, 'captation.mp4');
  const handle = await open(huge, 'w');
  await handle.truncate(300_000_000);
  await handle.close();
  await attach(page, huge);
  await form(page).getByRole('alert').filter({ hasText: 'ajoutez ici son lien' }).waitFor();
  await rm(folder, { recursive: true });
  await attach(page, asPdf('bilan.pdf', FIRST));
  await form(page).getByRole('listitem', { name: 'bilan' }).waitFor();
  await page.waitForFunction(() => Object.values(localStorage).some((text) => String(text).includes('bilan.pdf')));
  await page.reload();
  await form(page).getByText('Saisie reprise').waitFor();
  await expect.poll(() => form(page).getByLabel('Intitulé', { exact: true }).inputValue()).toBe('Balade photographiée');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
  const { bytes } = await downloaded(page, form(page).getByRole('button', { name: /^Télécharger/u }));
  expect(bytes).toEqual(FIRST);
});
