import { describe, expect, it } from 'vitest';
import { programmeDocument, type ProgrammeContent } from '#documents/docx/programme-document';
import { studiesDocument } from '#documents/docx/studies-document';
import { writeDocx } from '#documents/docx/write-docx';
import { groupBy } from '#domain/record/group-by';
import { idFor } from '#tests/fixtures/builders/id-for';
import { SECOND_CONVENTION } from '#tests/fixtures/dossiers/second-convention';
import { SECOND_PLANNED } from '#tests/fixtures/dossiers/second-programmes';
import { partsOf, PROGRAMME_WORDS, textsOf } from './docx-files';

const actions = SECOND_PLANNED.filter(({ year }) => year === 2024);

const CONTENT: ProgrammeContent = {
  goals: SECOND_CONVENTION.goals ?? [],
  objectives: SECOND_CONVENTION.objectives ?? [],
  commitments: groupBy(SECOND_CONVENTION.commitments ?? [], ({ objective }) => objective),
  actions,
  contributions: new Map([[idFor('B.1'), 'La fête réunit les riverains.\n\nLes visites ouvrent les moulins.']]),
};

const written = programmeDocument(CONTENT, PROGRAMME_WORDS);

describe('the programme as a document', () => {
  it('follows the convention, and says of each objective how it is served or which commitments it answers', () => {
    const texts = written.blocks.flatMap(textsOf);
    expect(texts.filter((text) => text.startsWith('# '))).toEqual(['# A. Connaître les rivières et ce qui les borde', '# B. Ouvrir les rivières à tous', '# C. Coopérer d’une vallée à l’autre']);
    expect(texts).toContain('## B.10 Raconter la vallée');
    expect(texts).toContain('Les visites ouvrent les moulins.');
    expect(texts).not.toContain('- Ouvrir les moulins à la visite');
    expect(texts).toContain('- Tenir à jour l’inventaire des moulins');
    expect(texts.at(-1)).toBe('à préciser');
  });

  it('sets actions under their headings, and says nothing of how they went', () => {
    const texts = written.blocks.flatMap(textsOf);
    const heading = texts.indexOf('== 1 Relevés de berges');
    expect(texts.slice(heading, heading + 2)).toEqual(['== 1 Relevés de berges', ' | Relevé de printemps | 2024-Q2 | ']);
    expect(texts).toContain('2 | Une page par moulin (sous réserve) | 2024-12 | ');
    expect(texts.join('\n')).not.toMatch(/janvier 2025|réalisée|reportée/u);
  });
});

describe('the list of studies', () => {
  it('holds what goes to an external provider, and adds up the costs that are known', () => {
    const words = { ...PROGRAMME_WORDS, opening: '', none: 'aucune', unknown: 'non renseigné', total: 'Total', cents: String, description: () => ['en amont'], columns: { study: '', objective: '', provider: '', cost: '', due: '' } };
    const list = (year: number) => studiesDocument(SECOND_PLANNED.filter((action) => action.year === year), CONTENT.objectives, words).blocks.flatMap(textsOf).slice(1);
    expect(list(2024)).toEqual(['Étude des crues. en amont | A.1 Observer les berges | Bureau Amont | 1750000 | 2024-10', 'Total |  |  | 1750000 | ']);
    expect(list(2025)).toEqual(['Étude des zones humides. en amont | A.1 Observer les berges | Bureau Amont | non renseigné | 2025-10']);
    expect(studiesDocument([], [], words).blocks.flatMap(textsOf)).toEqual(['aucune']);
  });
});

describe('a DOCX', () => {
  it('has real headings, numbered pages, its language, and tables whose head comes again', async () => {
    const parts = await partsOf(await writeDocx(written));
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(6);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(parts['word/styles.xml']).toContain('w:val="fr-FR"');
    expect(Object.entries(parts).filter(([name, xml]) => name.startsWith('word/footer') && xml.includes('NUMPAGES'))).toHaveLength(2);
  });

  it('is written whatever was typed or pasted', async () => {
    const bad = { ...written, title: 'a\u0001 & <b> \ud800', blocks: [{ type: 'paragraph' as const, runs: [{ text: 'x\u000b]]>' }] }] };
    const body = (await partsOf(await writeDocx(bad)))['word/document.xml'] ?? '';
    expect(body).toContain('a &amp; &lt;b&gt; ');
    expect(body).not.toMatch(/[\u0000-\u0008\u000b]/u);
  });
});
