import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '#storage/backup/bytes';
import { checkBackup } from '#storage/backup/check-backup';
import { encrypt } from '#storage/backup/encryption';
import { anOrdinaryDossier, backupOfDatabase } from './a-backup';

const PLACES = 200;

const flipped = (file: Bytes, at: number, mask: number): Bytes => {
  const copy = file.slice();
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
};

/** The first and last places, and as many seeded ones as are wanted in all. */
const placesIn = (length: number): readonly number[] => [
  0,
  length - 1,
  ...fc.sample(fc.nat({ max: length - 1 }), { seed: 20_220_630, numRuns: PLACES - 2 }),
];

const plain = anOrdinaryDossier().then((db) => backupOfDatabase(db));
const hidden = plain.then((backup) => encrypt(backup, 'une phrase de passe'));

const files = [
  ['a backup', plain],
  ['an encrypted backup', hidden],
] as const;

describe.each(files)('%s', (_name, made) => {
  it('is accepted as it was written', async () => {
    expect((await checkBackup(await made, { password: 'une phrase de passe' })).ok).toBe(true);
  });

  it('is refused when it was cut, at any of 200 places', async () => {
    const file = await made;
    for (const at of placesIn(file.length)) {
      const result = await checkBackup(file.subarray(0, at).slice(), { password: 'une phrase de passe' });
      expect(result, `cut at ${String(at)}`).toMatchObject({ ok: false });
    }
  });

  it('is refused when one byte was changed, at any of 200 places', async () => {
    const file = await made;
    const masks = fc.sample(fc.integer({ min: 1, max: 255 }), { seed: 1, numRuns: PLACES });
    for (const [index, at] of placesIn(file.length).entries()) {
      const result = await checkBackup(flipped(file, at, masks[index] ?? 1), { password: 'une phrase de passe' });
      expect(result, `byte ${String(at)}`).toMatchObject({ ok: false });
    }
  });

  it('is refused with something added at its end', async () => {
    const file = await made;
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect((await checkBackup(longer, { password: 'une phrase de passe' })).ok).toBe(false);
  });
});

describe('the seal', () => {
  it('sees a change in bytes that no ZIP reader looks at', async () => {
    const file = await plain;
    // The date of the first file, in its local header.
    expect(await checkBackup(flipped(file, 11, 1))).toEqual({ ok: false, reason: { code: 'damaged' } });
  });
});

describe('an encrypted backup', () => {
  it('is refused without its password, and with another one', async () => {
    const file = await hidden;
    expect(await checkBackup(file)).toEqual({ ok: false, reason: { code: 'password-needed' } });
    expect(await checkBackup(file, { password: 'une phrase de passE' })).toEqual({ ok: false, reason: { code: 'wrong-password' } });
  });

  it('opens with the same password typed with other accents', async () => {
    const file = await encrypt(await plain, 'été à Lens'.normalize('NFC'));
    expect((await checkBackup(file, { password: 'été à Lens'.normalize('NFD') })).ok).toBe(true);
  });

  it('says nothing of what it holds, and never the same twice', async () => {
    const again = await encrypt(await plain, 'une phrase de passe');
    expect(Buffer.from(again).equals(Buffer.from(await hidden))).toBe(false);
    expect(Buffer.from(again).includes('manifest')).toBe(false);
  });
});
