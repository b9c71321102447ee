import { describe, expect, it } from 'vitest';
import { LARGEST_BYTES } from '#storage/loading/largest-bytes';
import { readFiles } from '#storage/loading/read-files';
import { activity, dossierFile, dossierWith, IDS, smallTables } from '#tests/unit/domain/dossier/small-dossier';

const file = (content: unknown, name = 'dossier.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

const refusal = async (...files: readonly File[]): Promise<unknown> => {
  const read = await readFiles(files);
  return read.ok ? 'accepted' : read.reason;
};

describe('files read as a dossier', () => {
  it('make one dossier, in one file or in several', async () => {
    const { activities, ...rest } = smallTables;
    expect(await refusal(file(dossierFile()))).toBe('accepted');
    expect(await refusal(file(dossierFile(rest)), file(dossierFile({ activities: activities ?? [] })))).toBe('accepted');
  });

  it('may begin with a byte order mark, as Windows writes them', async () => {
    expect(await refusal(file(`\ufeff${JSON.stringify(dossierFile())}`))).toBe('accepted');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
  ])('are refused when %s', async (_name, text) => {
    expect(await refusal(file(text))).toEqual({ code: 'empty', name: 'dossier.json' });
  });

  it('are refused when too large, before any is read', async () => {
    const large = { name: 'enorme.json', size: 300_000_000, text: () => Promise.reject(new Error('read')) };
    expect(LARGEST_BYTES).toBe(100_000_000);
    expect(await readFiles([large])).toEqual({ ok: false, reason: { code: 'too-large', bytes: 300_000_000 } });
  });

  it('are refused when the disk does not give them', async () => {
    const gone = { name: 'parti.json', size: 10, text: () => Promise.reject(new Error('NotFoundError')) };
    expect(await readFiles([gone])).toEqual({ ok: false, reason: { code: 'unreadable', name: 'parti.json' } });
  });

  it('are refused when they are no JSON', async () => {
    expect(await refusal(file('PK\u0003\u0004', 'tableau.xlsx'))).toEqual({ code: 'not-json', name: 'tableau.xlsx' });
  });

  it('are refused when a field could reach an object\'s prototype', async () => {
    const text = JSON.stringify(dossierFile()).replace('"organisation":{', '"organisation":{"__proto__":{"admin":true},');
    expect(await refusal(file(text))).toMatchObject({ code: 'invalid', error: { reason: 'forbidden-key' } });
  });

  it('are refused when a later Jalon wrote them', async () => {
    expect(await refusal(file(dossierFile(smallTables, { version: 9 })))).toMatchObject({ code: 'invalid', error: { reason: 'newer-version' } });
  });

  it('are refused with the file, the record and the field named', async () => {
    const wrong = file(dossierWith({ activities: [activity(IDS.activity, { dates: ['2022-02-30'] })] }), 'rapport.json');
    expect(await refusal(wrong)).toMatchObject({
      code: 'invalid',
      name: 'rapport.json',
      error: { reason: 'invalid-record', table: 'activities', id: IDS.activity, path: ['dates', 0], code: 'partial-date' },
    });
  });
});
