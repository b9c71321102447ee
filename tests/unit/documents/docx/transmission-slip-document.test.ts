import { describe, expect, it } from 'vitest';
import { transmissionSlipDocument } from '#documents/docx/transmission-slip-document';
import { writeDocx } from '#documents/docx/write-docx';
import { partsOf, textsOf } from './docx-files';
import { SLIP_CONTENT, SLIP_WORDS } from './slip-files';

describe('the transmission slip', () => {
  it('tells each piece with its sending and files, what is not recorded as such, then references and where to sign', () => {
    expect(transmissionSlipDocument(SLIP_CONTENT, SLIP_WORDS).blocks.flatMap(textsOf)).toEqual([
      'À : Région des Rives',
      'Programme, article 4 | transmise, 15 mai 2024 | courriel | programme.pdf, 2048 octets, a1b2c3d4',
      'Organigramme | non enregistré |  | ',
      'Budget | reçue, sans date |  | ',
      '# Références',
      'SIRET | 73282932000074',
      '# Remise',
      'Nom',
      'Date',
      'Signature',
    ]);
  });

  it('leaves out references that nobody recorded, and says that nothing is asked for', () => {
    const texts = transmissionSlipDocument({ pieces: [], references: [] }, SLIP_WORDS).blocks.flatMap(textsOf);
    expect(texts.slice(0, 3)).toEqual(['À : Région des Rives', 'aucune pièce', '# Remise']);
  });

  it('leaves a hand the room to sign', async () => {
    const body = (await partsOf(await writeDocx(transmissionSlipDocument(SLIP_CONTENT, SLIP_WORDS))))['word/document.xml'] ?? '';
    expect(body.match(/<w:trHeight w:val="1400" w:hRule="atLeast"\/>/gu)).toHaveLength(1);
  });
});
