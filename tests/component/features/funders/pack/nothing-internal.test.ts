import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#documents/collect/write-xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { anActivity, aMeasure } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';
import { writtenPack } from './written-pack';

const own = { dossier: idFor<'Dossier'>('dossier'), rev: 0 };
const funder = aFunder('a', { name: 'Région des Rives', territory: '59', representative: 'MARQUE-PRESIDENT' });
const person = { ...own, id: idFor<'Person'>('Camille'), name: 'MARQUE-PERSONNE', shares: [] };
const document = { ...own, id: idFor<'Document'>('report'), title: 'Rapport 2022', shortTitle: 'Rapport 2022' };

const marked = anActivity({
  title: 'Fête du fleuve',
  territories: ['59'],
  internalNote: 'MARQUE-NOTE',
  referent: person.id,
  statusSetBy: { author: 'MARQUE-AUTEUR', at: '2022-12-01T10:00:00.000Z' },
  reportText: 'Trois cents riverains.',
  measures: [
    aMeasure({ id: idFor('told'), source: { document: document.id, words: 'environ 100 personnes' } }),
    aMeasure({ id: idFor('named'), value: 12, source: { document: document.id, words: '12 élus, dont MARQUE-PERSONNE' } }),
  ],
});

const piece = aDeliverable('chart', { label: 'Organigramme', recipients: [funder.id] });
const sendings = [
  { ...own, id: idFor<'Transmission'>('sent'), deliverable: piece.id, year: 2022, funder: funder.id, state: 'sent' as const, date: day('2022-06-01'), evidence: [], remark: 'MARQUE-REMARQUE' },
  { ...own, id: idFor<'Transmission'>('next'), deliverable: piece.id, year: 2022, funder: funder.id, state: 'preparing' as const, means: 'MARQUE-PREPARATION', evidence: [] },
];

const content = aDossierContent({
  persons: [person],
  documents: [],
  funders: [funder],
  deliverables: [piece],
  transmissions: sendings,
  activities: [marked],
  reviews: [aSession('body', { participants: ['MARQUE-ELU'], notes: 'MARQUE-SEANCE' })],
});

describe('what is internal to the organisation', () => {
  it('is in no file of a pack: notes, persons, participants, remarks, what is being prepared', async () => {
    const { html, sheets } = await writtenPack(content, funder.id, 2022);
    const workbook = unzipSync(new Uint8Array(await (await writeXlsx(sheets)).arrayBuffer()));
    const all = [html, ...Object.values(workbook).map((part) => strFromU8(part))].join('');
    expect(all).toContain('Trois cents riverains.');
    expect(all).toContain('environ 100 personnes');
    expect(all).toContain('Organigramme');
    expect(all).not.toContain('MARQUE');
  });
});

describe('a pack of texts that broke other tools', () => {
  const nasty = [
    anActivity({ id: idFor('html'), territories: ['59'], title: '</script><script>alert(1)</script> & <b>gras</b>' }),
    anActivity({ id: idFor('control'), territories: ['59'], title: 'Avec\u0000 des\u0007 signes\u001b de contrôle' }),
    anActivity({ id: idFor('rtl'), territories: ['59'], title: 'De droite \u202Eà gauche, \u200Fmarques' }),
    anActivity({ id: idFor('long'), territories: ['59'], title: 'Un long texte', reportText: 'Mot de plus. '.repeat(3100) }),
    anActivity({ id: idFor('lost'), territories: ['59'], title: 'Sans objectif connu', objective: idFor('gone') }),
    anActivity({ id: idFor('elsewhere'), territories: ['62'], funders: [funder.id], title: 'Ailleurs, et nommé' }),
    anActivity({ id: idFor('not'), territories: ['62'], title: 'Ailleurs' }),
    anActivity({ id: idFor('nowhere'), title: 'Sans lieu' }),
  ];

  it('holds each of them whole and as text, at its place', async () => {
    const { html } = await writtenPack(aDossierContent({ funders: [funder], activities: nasty }), funder.id, 2022);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(1);
    const groups = [...page.querySelectorAll('section.group')].map((group) => [group.querySelector('h3')?.textContent, ...[...group.querySelectorAll('h4')].map((title) => title.textContent.replace(/ \([^(]*\)$/u, ''))]);
    expect(groups.slice(1)).toEqual([
      ['Hors des objectifs de cette année', 'Sans objectif connu'],
      ['Activités d’un autre territoire', 'Ailleurs, et nommé'],
      ['Activités sans territoire précisé', 'Sans lieu'],
    ]);
    expect(groups[0]).toHaveLength(5);
    expect(page.querySelector('bdi')?.textContent).toContain('De droite \u202Eà gauche, \u200Fmarques');
    expect(page.body.textContent.length).toBeGreaterThan(40_000);
  });
});

describe('the version that a pack says it is of', () => {
  const version = (label: string, hash: string) => ({ ...own, id: idFor<'Snapshot'>(label), occasion: 'own' as const, date: day('2023-05-15'), takenAt: '2023-05-15T10:00:00.000Z', label, sha256: hash.repeat(64) });
  const saying = async (now: string | null, kept: readonly ReturnType<typeof version>[]) => {
    const { html } = await writtenPack(aDossierContent({ funders: [funder], activities: [marked], persons: [person] }), funder.id, 2022, { now, kept });
    return new DOMParser().parseFromString(html, 'text/html').querySelector('main > section:last-of-type')?.textContent ?? '';
  };

  it('is the one that was kept, while nothing changed since', async () => {
    const said = await saying('a'.repeat(64), [version('Comité', 'a')]);
    expect(said).toMatch(/celles de la version arrêtée «\sComité\s» du 15 mai 2023/u);
    expect(said).toContain('a'.repeat(64));
    expect(said).not.toContain('non arrêtées');
  });

  it('is the record of the day, said not to be final, beside the last one kept', async () => {
    const said = await saying('b'.repeat(64), [version('Comité', 'a')]);
    expect(said).toMatch(/celles du 26 novembre 2026, non arrêtées.*le dossier a changé depuis/u);
    expect(said).toContain('a'.repeat(64));
    expect(said).toContain('b'.repeat(64));
  });

  it('says so when the hash could not be worked out', async () => {
    expect(await saying(null, [])).toContain('L’empreinte des données n’a pas pu être calculée.');
  });
});
