import { describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import { readXml } from '#documents/tables/read/read-xml';
import { partsOf, textsOf } from '#tests/unit/documents/docx/docx-files';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';
import { writtenReport } from './written-report';

const person = { dossier: idFor<'Dossier'>('dossier'), id: idFor<'Person'>('Camille'), rev: 0, name: 'MARQUE-PERSONNE', shares: [] };

describe('what is internal to the organisation', () => {
  it('is in no part of its report: notes, référents, participants, who typed what', async () => {
    const marked = anActivity({
      title: 'Fête du fleuve',
      internalNote: 'MARQUE-NOTE',
      referent: person.id,
      statusSetBy: { author: 'MARQUE-AUTEUR', at: '2022-12-01T10:00:00.000Z' },
      reportText: 'Trois cents riverains.',
    });
    const content = aDossierContent({ persons: [person], activities: [marked], reviewBodies: [aBody('CT')], reviews: [aSession('CT', { participants: ['MARQUE-ELU'], notes: 'MARQUE-SEANCE' })] });
    const parts = await partsOf(await writeDocx(await writtenReport(content, 2022)));
    const all = Object.values(parts).join('');
    expect(all).toContain('Trois cents riverains.');
    expect(all).not.toContain('MARQUE');
  });
});

describe('a report of texts that broke other tools', () => {
  const long = 'Mot de plus. '.repeat(3100);
  const nasty = [
    anActivity({ id: idFor('html'), title: '<script>alert(1)</script> & <b>gras</b>' }),
    anActivity({ id: idFor('control'), title: 'Avec\u0000 des\u0007 signes\u001b de contrôle' }),
    anActivity({ id: idFor('rtl'), title: 'De droite \u202Eà gauche\u202C, \u200Fmarques' }),
    anActivity({ id: idFor('long'), title: 'Un long texte', reportText: long }),
    anActivity({ id: idFor('braces'), title: 'Des accolades', reportText: 'Un {mot} et {attendance:9.9} et {' }),
    anActivity({ id: idFor('lost'), title: 'Sans objectif connu', objective: idFor('1.1') }),
  ];

  it('tells each of them whole, in a file that reads as XML', { timeout: 60_000 }, async () => {
    const written = await writtenReport(aDossierContent({ activities: nasty }), 2022);
    const said = written.blocks.flatMap(textsOf).join('\n');
    for (const words of ['<script>alert(1)</script> & <b>gras</b>', 'De droite \u202Eà gauche', 'Sans objectif connu', 'Un {mot} et']) expect(said).toContain(words);
    expect(said.length).toBeGreaterThan(40_000);
    const { 'word/document.xml': body = '' } = await partsOf(await writeDocx(written));
    expect(() => readXml(new TextEncoder().encode(body), { open: () => undefined, close: () => undefined, text: () => undefined })).not.toThrow();
    expect(body).toContain('Avec des signes de contrôle');
    expect(body).not.toContain('<script>');
  });

  it('tells apart what is linked to an objective that this year does not have', async () => {
    const stray = anActivity({ title: 'Venue d’une autre convention', objective: idFor('gone') });
    const { blocks } = await writtenReport(aDossierContent({ activities: [stray] }), 2022);
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings.slice(-2)).toEqual(['Hors des objectifs de cette année', 'Venue d’une autre convention']);
  });
});
