import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { PackPhoto } from '#documents/pack/pack-content';
import type { Picture } from '#documents/report/report-content';
import { LEAST_SHARE } from '#domain/evidence/smaller-picture';
import { drawPackPhotos } from '#features/funders/pack/draw-pack-photos';
import { LiveQueries } from '#storage/live/live-query';
import type { PictureAnswer, PictureRequest } from '#storage/pictures/picture.worker';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent, aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { workerHere } from '../../worker-here';
import { writtenPack } from './written-pack';

const funder = aFunder('a', { name: 'Région des Rives', territory: '59' });
const photo = (name: string, words: { readonly caption?: string; readonly credit?: string } = {}) => ({ evidence: idFor<'Evidence'>(name), ...words });
const fair = anActivity({ title: 'Fête du fleuve', territories: ['59'], photos: [photo('stand', { caption: 'Le stand <b>au soir</b> & "la berge"', credit: 'A. Petit' }), photo('boat'), photo('lost')] });
const content = aDossierContent({ funders: [funder], activities: [fair] });

const picture = (length: number): Picture => ({ format: 'jpg', bytes: new Uint8Array(length).fill(0xff), width: 960, height: 640 });

const figuresOf = (html: string): readonly (readonly (string | null | undefined)[])[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('article figure')].map((figure) => {
    const img = figure.querySelector('img');
    return [img?.getAttribute('alt'), figure.querySelector('figcaption')?.textContent];
  });

describe('the photos of a pack', () => {
  it('stand under their activity with their caption and credit, whole in the file; one that was not drawn leaves nothing', async () => {
    const { html } = await writtenPack(content, funder.id, 2022, {}, (photos) => Promise.resolve(new Map(photos.slice(0, 2).map((own) => [own, picture(9)]))));
    expect(figuresOf(html)).toEqual([
      ['Le stand <b>au soir</b> & "la berge"', 'Le stand <b>au soir</b> & "la berge". © A. Petit'],
      ['Photo\u202f: Fête du fleuve', undefined],
    ]);
    expect(html.match(/src="[^"]*"/gu)).toEqual(Array.from({ length: 2 }, () => 'src="data:image/jpeg;base64,////////////"'));
    expect(html).toContain('img-src data:;');
  });

  it('leave the file under 3 MB when they take all the room that they are given', async () => {
    const { file } = await writtenPack(content, funder.id, 2022, {}, (photos, room) => Promise.resolve(new Map(photos.map((own) => [own, picture(Math.floor(room / photos.length))]))));
    expect(file.size).toBeGreaterThan(2_850_000);
    expect(file.size).toBeLessThan(3_000_000);
  });
});

const fileOf = (name: string) => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Evidence'>(name), rev: 0, title: `${name}.jpg`, content: { type: 'file' as const, name: `${name}.jpg`, mediaType: 'image/jpeg', size: 3, sha256: name.charCodeAt(0).toString(16).padStart(64, '0') } });

describe('the drawing of the photos of a pack', () => {
  it('stops at the room that there is, and says of each photo that is left out why it is', async () => {
    const asked: PictureRequest[] = [];
    workerHere<PictureRequest>((request, post) => {
      asked.push(request);
      const value = { bytes: new Uint8Array(LEAST_SHARE), width: 9, height: 9, before: { width: 90, height: 90 } };
      const answer: PictureAnswer = request.sha256.endsWith('73') ? { ok: true, value } : { ok: false, reason: 'damaged' };
      post(answer);
      return Promise.resolve();
    });
    const db = await aStoredDossier({ evidence: [fileOf('stand'), fileOf('boat')] });
    const access = { db, live: new LiveQueries(new QueryClient()), dossier: idFor<'Dossier'>('dossier') };
    const all = [...fair.photos, photo('stand', { caption: 'Encore le stand' })].map((one): PackPhoto => ({ activity: fair, photo: one, alt: '', caption: undefined }));
    const { drawn, leftOut } = await drawPackPhotos(access, all, 2 * LEAST_SHARE - 1, () => undefined);
    expect([...drawn.keys()]).toEqual([all[0]]);
    expect(leftOut.map(({ photo: name, why }) => [name, why])).toEqual([[undefined, 'no_room'], [undefined, 'no_room'], ['Encore le stand', 'no_room']]);
    const roomy = await drawPackPhotos(access, all, 9 * LEAST_SHARE, () => undefined);
    expect([...roomy.drawn.keys()]).toEqual([all[0], all[3]]);
    expect(roomy.leftOut.map(({ photo: name, why }) => [name, why])).toEqual([['boat.jpg', 'damaged'], [undefined, 'gone']]);
    expect(new Set(asked.map(({ wish }) => wish.atMost))).toEqual(new Set([LEAST_SHARE, (9 * LEAST_SHARE) / 4]));
  });
});
