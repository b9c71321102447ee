import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { programmeDocument } from '#documents/docx/programme-document';
import { writeDocx } from '#documents/docx/write-docx';
import { groupBy } from '#domain/record/group-by';
import { SECOND_CONVENTION } from '#tests/fixtures/dossiers/second-convention';
import { SECOND_PLANNED } from '#tests/fixtures/dossiers/second-programmes';
import { PROGRAMME_WORDS } from './docx-files';

const folder = mkdtempSync(join(tmpdir(), 'jalon-docx-'));

const converts = (office: string, name: string, filter: string): void => {
  spawnSync(office, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter, '--outdir', join(folder, 'opened'), join(folder, name)], { timeout: 90_000 });
};

/** LibreOffice with its word processor, which an install may leave out. */
const hasWriter = (office: string): boolean => {
  if (spawnSync(office, ['--version']).status !== 0) return false;
  writeFileSync(join(folder, 'probe.txt'), 'probe');
  converts(office, 'probe.txt', 'odt');
  return existsSync(join(folder, 'opened', 'probe.odt'));
};

const OFFICE = ['soffice', 'libreoffice'].find(hasWriter);

afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice reads of a DOCX, as plain text. */
const openedBy = (office: string, name: string): string => {
  converts(office, name, 'txt:Text (encoded):UTF8');
  return readFileSync(join(folder, 'opened', name.replace('.docx', '.txt')), 'utf8');
};

describe.skipIf(OFFICE === undefined)('a programme opened by LibreOffice (skipped where its word processor is not installed)', () => {
  it('reads as it was written', { timeout: 120_000 }, async () => {
    const file = await writeDocx(
      programmeDocument(
        {
          goals: SECOND_CONVENTION.goals ?? [],
          objectives: SECOND_CONVENTION.objectives ?? [],
          commitments: groupBy(SECOND_CONVENTION.commitments ?? [], ({ objective }) => objective),
          actions: SECOND_PLANNED.filter(({ year }) => year === 2024),
          contributions: new Map(),
        },
        PROGRAMME_WORDS,
      ),
    );
    writeFileSync(join(folder, 'programme.docx'), new Uint8Array(await file.arrayBuffer()));
    const text = openedBy(OFFICE ?? '', 'programme.docx');
    for (const words of ['Programme de travail 2024', 'A. Connaître les rivières et ce qui les borde', '1 Relevés de berges', 'prestataire : Bureau Amont', 'B.10 Raconter la vallée']) expect(text).toContain(words);
  });
});
