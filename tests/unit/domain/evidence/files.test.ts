import { describe, expect, it } from 'vitest';
import { isMisnamed, isPicture, mediaTypeOf } from '#domain/evidence/file-kind';
import { portableFileName, seenFileName, titleOfFile } from '#domain/evidence/file-name';
import { sizeWithin } from '#domain/evidence/picture-size';
import { readWebAddress, titleOfLink } from '#domain/evidence/web-address';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('what a file is', () => {
  it.each([
    ['bilan.pdf', '%PDF-1.7', 'application/pdf'],
    ['affiche.png', '\u0089PNG\r\n\u001A\n', 'image/png'],
    ['photo.JPG', '\u00FF\u00D8\u00FF\u00E0', 'image/jpeg'],
    ['anime.gif', 'GIF89a', 'image/gif'],
    ['photo.webp', 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'image/webp'],
    ['notes.docx', 'PK\u0003\u0004', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['tableau.ods', 'PK\u0003\u0004', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['vieux.xls', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'application/vnd.ms-excel'],
  ])('is read from the first bytes of %s', (name, head, mediaType) => {
    expect(mediaTypeOf(name, bytes(head))).toBe(mediaType);
    expect(isMisnamed(name, mediaType)).toBe(false);
  });

  it('is said when its name announces something else', () => {
    expect(isMisnamed('bilan.pdf', mediaTypeOf('bilan.pdf', bytes('%')))).toBe(true);
    expect(isMisnamed('affiche.jpg', mediaTypeOf('affiche.jpg', bytes('\u0089PNG\r\n\u001A\n')))).toBe(true);
    expect(isMisnamed('notes.txt', mediaTypeOf('notes.txt', bytes('bonjour')))).toBe(false);
  });

  it('is never a page or a drawing that could run, whatever its name', () => {
    for (const [name, text] of [['photo.png', '<html>'], ['dessin.svg', '<svg onload="alert(1)">'], ['photo.jpg', '<?xml?>']] as const) {
      expect(isPicture(mediaTypeOf(name, bytes(text)))).toBe(false);
    }
  });
});

describe('the name of a file', () => {
  it.each([
    ['Bilan 1/2.pdf', 'Bilan 1-2.pdf'],
    ['Bilan: « 2022 »?.pdf', 'Bilan- « 2022 »-.pdf'],
    ['con.pdf', '_con.pdf'],
    ['LPT1', '_LPT1'],
    ['concert.pdf', 'concert.pdf'],
    ['fin. . ', 'fin'],
    ['..', '_'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['Fête de l’eau.jpg', 'Fête de l’eau.jpg'],
  ])('%j is written %j where any system takes it', (name, portable) => {
    expect(portableFileName(name)).toBe(portable);
  });

  it('keeps its extension when it is too long', () => {
    const name = portableFileName(`${'a'.repeat(400)}.pdf`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('a.pdf')).toBe(true);
  });

  it('is shown without marks that turn its direction', () => {
    expect(seenFileName('photo\u202Egpj.exe')).toBe('photogpj.exe');
    expect(seenFileName('\u200B')).toBeUndefined();
  });

  it('gives a title without its extension', () => {
    expect(titleOfFile('Bilan 2022.pdf')).toBe('Bilan 2022');
    expect(titleOfFile('.gitignore')).toBe('.gitignore');
  });
});

describe('a link', () => {
  it('is http, https or mailto, and nothing else', () => {
    expect(readWebAddress(' https://www.lavoixdunord.fr/1 ')).toBe('https://www.lavoixdunord.fr/1');
    expect(readWebAddress('www.rives.fr')).toBe('https://www.rives.fr');
    expect(readWebAddress('mailto:contact@rives.fr')).toBe('mailto:contact@rives.fr');
    for (const typed of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http', '']) expect(readWebAddress(typed)).toBeUndefined();
  });

  it('is its own title without its protocol', () => {
    expect(titleOfLink('https://www.rives.fr/bilan/')).toBe('rives.fr/bilan');
  });
});

describe('a lighter picture', () => {
  it('keeps its proportions and is never larger than it was', () => {
    expect(sizeWithin({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(sizeWithin({ width: 3000, height: 6000 }, 2000)).toEqual({ width: 1000, height: 2000 });
    expect(sizeWithin({ width: 800, height: 600 }, 2000)).toEqual({ width: 800, height: 600 });
    expect(sizeWithin({ width: 50_000, height: 2 }, 2000)).toEqual({ width: 2000, height: 1 });
  });
});
