import { describe, expect, it } from 'vitest';
import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { aFunder, aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { aDossier, aDossierContent } from '#tests/fixtures/builders/stored-dossier';
import { textsOf } from '#tests/unit/documents/docx/docx-files';
import { writtenReport } from './written-report';

const north = aFunder('nord', { name: 'Département du Nord', territory: '59', siret: '22590001800000' });
const state = aFunder('etat', { name: 'État' });
const own = aGrant('nord', { number: 'CV-22-7', steps: [{ step: 'voted', amountCents: 11_000_000, date: day('2022-05-15'), reference: 'DEL-2022-41' }] });

const content = aDossierContent({
  dossiers: [aDossier({ organisation: { name: 'Association des Rives', shortName: 'Rives', siret: '11122233300011' } })],
  funders: [north, state],
  grants: [own, aGrant('nord', { id: idFor('older'), year: 2021, number: 'CV-21-3' })],
  payments: [
    { dossier: idFor('dossier'), id: idFor('paid'), rev: 0, grant: own.id, kind: 'instalment', amountCents: 5_500_000, date: date('2022-07-04'), waitsFor: [] },
    { dossier: idFor('dossier'), id: idFor('awaited'), rev: 0, grant: own.id, kind: 'balance', amountCents: 5_500_000, expected: date('2023-06'), waitsFor: [] },
  ],
  activities: [
    anActivity({ id: idFor('north'), title: 'Fête des quais', territories: ['59'] }),
    anActivity({ id: idFor('both'), title: 'Carte des rives', territories: ['59', '62'] }),
    anActivity({ id: idFor('south'), title: 'Veillée du sud', territories: ['62'] }),
    anActivity({ id: idFor('named'), title: 'Péniche du sud', territories: ['62'], funders: [north.id] }),
    anActivity({ id: idFor('nowhere'), title: 'Lettre aux riverains' }),
  ],
});

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');
const saidIn = ({ blocks }: WrittenDocument): readonly string[] => blocks.flatMap(textsOf).map(spaced);
const headings = ({ blocks }: WrittenDocument): readonly string[] => blocks.flatMap((block: WrittenBlock) => (block.type === 'heading' ? [spaced(block.text)] : []));

describe('the report made for one funder', () => {
  it('says for whom on its first page, with the numbers recorded and no others', async () => {
    const written = await writtenReport(content, 2022, undefined, { financeur: north.id });
    expect(saidIn(written).slice(0, 3)).toEqual([
      'Édition pour : Département du Nord.',
      'Références : convention annuelle n° CV-22-7 ; délibération DEL-2022-41 du 15 mai 2022 ; SIRET de l’association 11122233300011 ; SIRET du financeur 22590001800000.',
      'Territoire : Nord. 1 activité concerne aussi un autre territoire. 1 activité sans territoire précisé est donnée à part, à la fin.',
    ]);
  });

  it('tells what concerns its territory, what concerns several, and apart what names it elsewhere or says no territory', async () => {
    const told = headings(await writtenReport(content, 2022, undefined, { financeur: north.id }));
    expect(told).toEqual(expect.arrayContaining(['Fête des quais', 'Carte des rives']));
    expect(told).not.toContain('Veillée du sud');
    expect(told.indexOf('Péniche du sud (1.1)')).toBe(told.indexOf('Activités qui nomment ce financeur') + 1);
    expect(told.indexOf('Lettre aux riverains (1.1)')).toBeGreaterThan(told.indexOf('Activités sans territoire précisé'));
  });

  it('tells everything to a funder of the whole perimeter, and no reference where none is recorded', async () => {
    const written = await writtenReport(content, 2022, undefined, { financeur: state.id });
    expect(headings(written)).toEqual(expect.arrayContaining(['Fête des quais', 'Veillée du sud', 'Lettre aux riverains']));
    expect(headings(written)).not.toContain('Financement');
    expect(saidIn(written).slice(0, 2)).toEqual(['Édition pour : État.', 'Références : SIRET de l’association 11122233300011.']);
  });

  it('gives what was voted, paid and is expected of its grant, set against no count', async () => {
    const written = await writtenReport(content, 2022, undefined, { financeur: north.id });
    const table = written.blocks.at(written.blocks.findIndex((block) => block.type === 'heading' && block.text === 'Financement') + 2);
    expect(table === undefined ? [] : textsOf(table).map(spaced)).toEqual([
      expect.stringContaining('Subvention 2022, convention n° CV-22-7'),
      'Vote | 110 000 € | 15 mai 2022 | DEL-2022-41',
      'Acompte reçu | 55 000 € | 4 juillet 2022 | ',
      'Solde attendu | 55 000 € | prévu : juin 2023 | ',
    ]);
  });

  it('keeps the order and the choices of the year, and says nothing of a funder in everyone’s report', async () => {
    const report = aReport({ sections: [{ place: { type: 'objective', id: idFor('1.1') }, order: [idFor('south'), idFor('both'), idFor('north')], introduction: 'Les quais.' }] });
    const told = headings(await writtenReport(content, 2022, report, { financeur: north.id }));
    expect(told.indexOf('Carte des rives')).toBeLessThan(told.indexOf('Fête des quais'));
    const whole = await writtenReport(content, 2022, report);
    expect(headings(whole)).not.toContain('Financement');
    expect(saidIn(whole).join('\n')).not.toMatch(/Édition|CV-22|Département du Nord/u);
  });
});
