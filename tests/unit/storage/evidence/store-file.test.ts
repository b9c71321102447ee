import { describe, expect, it, vi } from 'vitest';
import { LARGEST_FILE, LARGEST_TOTAL } from '#domain/evidence/file-limits';
import type { JalonDatabase } from '#storage/database';
import type { GivenFile } from '#storage/evidence/read-whole';
import { storeFile } from '#storage/evidence/store-file';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const aFile = (name: string, content: string | Uint8Array<ArrayBuffer>): GivenFile => new File([content], name);

/** A file of a size that no test writes: it must be refused before it is read. */
const aHugeFile = (size: number): GivenFile => ({
  name: 'captation.mp4',
  size,
  slice: () => {
    throw new Error('It was read');
  },
});

const storedFiles = (db: JalonDatabase): Promise<number> => db.fileBytes.count();

describe('a file given as evidence', () => {
  it('is kept whole under its SHA-256, with its name, type and size', async () => {
    const db = await aStoredDossier();
    const kept = await storeFile(db, DOSSIER, aFile('bilan.txt', 'hello'));
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    expect(kept).toEqual({ ok: true, value: { type: 'file', name: 'bilan.txt', mediaType: 'application/octet-stream', size: 5, sha256 } });
    expect(await db.fileBytes.get([DOSSIER, sha256])).toMatchObject({ bytes: new TextEncoder().encode('hello') });
  });

  it('is stored once under two names, and two of one name with other bytes are both stored', async () => {
    const db = await aStoredDossier();
    const names = ['photo.jpg', 'affiche.jpg'];
    for (const name of names) expect(await storeFile(db, DOSSIER, aFile(name, 'A'))).toMatchObject({ value: { name } });
    expect(await storedFiles(db)).toBe(1);
    await storeFile(db, DOSSIER, aFile('photo.jpg', 'B'));
    await storeFile(db, DOSSIER, aFile('Photo.JPG', 'C'));
    expect(await storedFiles(db)).toBe(3);
  });

  it('is refused when it is empty, and taken from one byte on, as what it is', async () => {
    const db = await aStoredDossier();
    expect(await storeFile(db, DOSSIER, aFile('bilan.pdf', ''))).toEqual({ ok: false, reason: { code: 'empty' } });
    expect(await storedFiles(db)).toBe(0);
    expect(await storeFile(db, DOSSIER, aFile('bilan.pdf', '%'))).toMatchObject({ ok: true, value: { size: 1, mediaType: 'application/octet-stream' } });
  });

  it('is refused before it is read when it is above the limit', async () => {
    const db = await aStoredDossier();
    expect(await storeFile(db, DOSSIER, aHugeFile(300_000_000))).toEqual({ ok: false, reason: { code: 'too-large', limit: LARGEST_FILE } });
  });

  it('is refused before it is read when the dossier would no longer fit in a backup', async () => {
    const content = { type: 'file', name: 'a.pdf', mediaType: 'application/pdf', size: LARGEST_TOTAL - 10, sha256: 'a'.repeat(64) } as const;
    const db = await aStoredDossier({ evidence: [{ dossier: DOSSIER, id: idFor('piece'), rev: 0, title: 'Bilan', content }] });
    expect(await storeFile(db, DOSSIER, aHugeFile(11))).toEqual({ ok: false, reason: { code: 'dossier-full', limit: LARGEST_TOTAL } });
    expect(await storeFile(db, DOSSIER, aFile('b.txt', '0123456789'))).toMatchObject({ ok: true });
  });

  it('is refused with nothing written when the browser has no room for it', async () => {
    const db = await aStoredDossier();
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage: 95_000_000, quota: 100_000_000 }) } });
    expect(await storeFile(db, DOSSIER, aHugeFile(1_000_000))).toEqual({ ok: false, reason: { code: 'no-room' } });
    vi.unstubAllGlobals();
    vi.spyOn(db.fileBytes, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await storeFile(db, DOSSIER, aFile('a.txt', 'x'))).toEqual({ ok: false, reason: { code: 'no-room' } });
    expect(await storedFiles(db)).toBe(0);
  });

  it('tells how far it is, and leaves nothing when it is stopped', async () => {
    const db = await aStoredDossier();
    const file = aFile('long.bin', new Uint8Array(9 << 20));
    const told: number[] = [];
    const stop = new AbortController();
    const stopped = await storeFile(db, DOSSIER, file, {
      signal: stop.signal,
      onProgress: (done) => {
        told.push(done);
        stop.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, reason: { code: 'cancelled' } });
    expect(told).toEqual([4 << 20]);
    expect(await storedFiles(db)).toBe(0);
    expect(await storeFile(db, DOSSIER, file)).toMatchObject({ ok: true, value: { size: 9 << 20 } });
  });

  it('that has moved or changed meanwhile is told as unreadable', async () => {
    const db = await aStoredDossier();
    const slice = (): never => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect(await storeFile(db, DOSSIER, { name: 'a.pdf', size: 3, slice })).toEqual({ ok: false, reason: { code: 'unreadable' } });
  });
});
