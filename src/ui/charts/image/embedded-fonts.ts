import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const FAMILIES = [
  { family: 'Source Sans 3 Variable', url: sans },
  { family: 'Source Serif 4 Variable', url: serif },
] as const;

const asText = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('The font was not read')));
    reader.onerror = () => reject(new Error('The font was not read'));
    reader.readAsDataURL(blob);
  });

const faceOf = async ({ family, url }: (typeof FAMILIES)[number]): Promise<string> =>
  `@font-face{font-family:'${family}';font-weight:200 900;src:url('${await asText(await (await fetch(url)).blob())}') format('woff2')}`;

/** Our type, within the image itself; nothing when it cannot be fetched, and the nearest type stands for it. */
export const embeddedFonts = async (): Promise<string> => {
  try {
    return (await Promise.all(FAMILIES.map(faceOf))).join('');
  } catch {
    return '';
  }
};
