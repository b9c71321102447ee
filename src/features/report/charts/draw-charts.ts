import type { WrittenImage } from '#documents/docx/written-document';

/** Where the page has the charts of a report. */
export const CHARTS_ID = 'report-charts';

const saidBy = (figure: HTMLElement, attribute: 'aria-labelledby' | 'aria-describedby'): string => {
  const id = figure.getAttribute(attribute);
  return (id === null ? undefined : document.getElementById(id)?.textContent.trim()) ?? '';
};

const sizeOf = async (blob: Blob): Promise<{ readonly width: number; readonly height: number }> => {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
};

/** The charts that the page shows, as pictures at the size of print; what each shows, in a sentence, is their alternative text. */
export const drawCharts = async (): Promise<readonly WrittenImage[]> => {
  const figures = [...document.querySelectorAll<HTMLElement>(`#${CHARTS_ID} figure`)];
  if (figures.length === 0) return [];
  const [{ chartSvg }, { chartPng }, { embeddedFonts }] = await Promise.all([import('#ui/charts/image/chart-image'), import('#ui/charts/image/chart-png'), import('#ui/charts/image/embedded-fonts')]);
  const fonts = await embeddedFonts();
  const images: WrittenImage[] = [];
  for (const figure of figures) {
    const [title, reading] = [saidBy(figure, 'aria-labelledby'), saidBy(figure, 'aria-describedby')];
    const png = await chartPng(chartSvg(figure, { title, reading, origin: '' }, fonts));
    const { width, height } = await sizeOf(png);
    images.push({ type: 'image', format: 'png', bytes: new Uint8Array(await png.arrayBuffer()), width, height, alt: `${title}. ${reading}`, caption: reading === '' ? title : `${title}. ${reading}` });
  }
  return images;
};
