import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice over a folder of its own. */
export interface Office {
  readonly text: (name: string, file: Blob) => Promise<string>;
  readonly pages: (name: string, file: Blob) => Promise<number>;
  /** The document as LibreOffice saves it again. */
  readonly saved: (name: string, file: Blob) => Promise<Uint8Array>;
  readonly close: () => void;
}

const convert = (program: string, folder: string, name: string, filter: string): void => {
  spawnSync(program, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter, '--outdir', join(folder, 'opened'), join(folder, name)], { timeout: 90_000 });
};

/** LibreOffice with its word processor, which an install may leave out. */
const hasWriter = (program: string, folder: string): boolean => {
  if (spawnSync(program, ['--version']).status !== 0) return false;
  writeFileSync(join(folder, 'probe.txt'), 'probe');
  convert(program, folder, 'probe.txt', 'odt');
  return existsSync(join(folder, 'opened', 'probe.odt'));
};

/** LibreOffice as it is installed here, null where it is not: a test that needs it then skips, and its name says why. */
export const openOffice = (): Office | null => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-docx-'));
  const program = ['soffice', 'libreoffice'].find((one) => hasWriter(one, folder));
  if (program === undefined) return null;
  const opened = async (name: string, file: Blob, extension: string, filter: string): Promise<Buffer> => {
    writeFileSync(join(folder, `${name}.docx`), new Uint8Array(await file.arrayBuffer()));
    const made = join(folder, 'opened', `${name}.${extension}`);
    rmSync(made, { force: true });
    // LibreOffice now and then ends without a word where several of them start together.
    for (let attempt = 0; attempt < 2 && !existsSync(made); attempt += 1) convert(program, folder, `${name}.docx`, filter);
    return readFileSync(made);
  };
  return {
    text: async (name, file) => (await opened(name, file, 'txt', 'txt:Text (encoded):UTF8')).toString('utf8'),
    // LibreOffice writes one page object a page, uncompressed.
    pages: async (name, file) => (await opened(name, file, 'pdf', 'pdf')).toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0,
    saved: (name, file) => opened(name, file, 'docx', 'docx:MS Word 2007 XML'),
    close: () => rmSync(folder, { recursive: true }),
  };
};
