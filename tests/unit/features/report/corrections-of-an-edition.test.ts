import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import { findCorrections, type Corrections } from '#features/report/corrections/find-corrections';
import { NO_FUNDING, reportYear } from '#features/report/report-year';
import { gatherReport } from '#features/report/writing/gather-report';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { LiveQueries } from '#storage/live/live-query';
import type { StorageAccess } from '#storage/live/storage-context';
import { readYear, type YearSnapshot } from '#storage/repositories/year.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { altered, readBack } from '#tests/unit/documents/report/corrected-files';
import type { UrlSearch } from '#ui/url/search';

const north = aFunder('nord', { territory: '59' });
const INTRODUCTION = 'L’année compte {activities} activités.\n\nElles sont {activities:1.1} sur les quais.\n\nLe public est venu.';

const content = {
  funders: [north],
  reports: [aReport({ sections: [{ place: { type: 'objective' as const, id: idFor<'Objective'>('1.1') }, introduction: INTRODUCTION }] })],
  activities: [
    anActivity({ id: idFor('north'), title: 'Fête des quais', territories: ['59'], reportText: 'Du monde.\n\nEt du beau temps.' }),
    anActivity({ id: idFor('south'), title: 'Veillée du sud', territories: ['62'], reportText: 'Au sud.\n\nPar grand vent.' }),
    anActivity({ id: idFor('nowhere'), title: 'Lettre', reportText: 'Dans les boîtes.' }),
  ],
};

let access: StorageAccess;
let snapshot: YearSnapshot;
let forNorth: Uint8Array;
let forEveryone: Uint8Array;

/** « Rapport (DOCX) » of an edition. */
const fileFor = async (edition: UrlSearch): Promise<Uint8Array> => {
  const given = { year: reportYear(snapshot, edition, { ...NO_FUNDING, funders: content.funders }), charts: [], signal: new AbortController().signal, onProgress: () => undefined };
  const { written } = await gatherReport(access, given, useI18n());
  return new Uint8Array(await (await writeDocx(written)).arrayBuffer());
};

/** What a file brings back to the page of an edition. */
const broughtBack = async (file: Uint8Array, shown: UrlSearch = {}): Promise<Corrections> => {
  const found = await findCorrections(access, reportYear(snapshot, shown, NO_FUNDING), readBack(file), useI18n());
  if (!found.ok) throw new Error(found.reason.code);
  return found.value;
};

const changesIn = ({ texts }: Corrections) => texts.flatMap(({ title, changes }) => changes.map(({ before, after, since }) => [title, before, after, since]));

beforeAll(async () => {
  await Promise.all((['report', 'reportDocument', 'corrections', 'entry'] as const).map(loadMessages));
  access = { db: await aStoredDossier(content), live: new LiveQueries(new QueryClient()), dossier: idFor('dossier') };
  snapshot = await readYear(access.db, access.dossier, 2022);
  [forNorth, forEveryone] = [await fileFor({ financeur: north.id }), await fileFor({})];
}, 60_000);

afterAll(() => access.db.close());

describe('a report made for one funder that comes back', () => {
  it('changes nothing when nobody touched it: what it leaves out was not deleted, and its figures are of its territory', async () => {
    expect(await broughtBack(forNorth)).toMatchObject({ texts: [], computed: [], unplaced: [], lost: [], gone: 0 });
    expect(await broughtBack(forEveryone, { territoire: '59' })).toMatchObject({ texts: [], computed: [], unplaced: [], lost: [], gone: 0 });
  });

  it('changes only what was corrected in it, figures kept as figures', async () => {
    const found = await broughtBack(altered(forNorth, (xml) => xml.replace('sur les quais', 'le long des quais').replace('Du monde.', 'Beaucoup de monde.')));
    expect(changesIn(found)).toEqual([
      [expect.stringMatching(/^Introduction/u), ['Elles sont {activities:1.1} sur les quais.'], ['Elles sont {activities:1.1} le long des quais.'], false],
      ['1.1 Fête des quais', ['Du monde.'], ['Beaucoup de monde.'], false],
    ]);
  });

  it('takes out of the record only what was struck from it', async () => {
    const found = await broughtBack(altered(forNorth, (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*Le public est venu\.(?:(?!<\/w:p>).)*<\/w:p>/u, '')));
    expect(changesIn(found)).toEqual([[expect.stringMatching(/^Introduction/u), ['Le public est venu.'], [], false]]);
  });
});
