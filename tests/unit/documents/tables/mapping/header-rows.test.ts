import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guessTarget } from '#documents/tables/mapping/guess-target';
import { layOutTable } from '#documents/tables/mapping/lay-out-table';
import { readTable } from '#documents/tables/read/read-table';
import type { Merge, Sheet } from '#documents/tables/read/sheet';
import { READ_ONLY_COLUMNS, TABLE_COLUMNS } from '#documents/tables/table-columns';
import { tableExport as english } from '#i18n/en/table-export';
import { tableExport as french } from '#i18n/fr/table-export';
import { valueOf } from '../read/made-files';

const sheet = (csv: string, merges: readonly Merge[] = []): Sheet => {
  const [read] = valueOf(readTable(strToU8(csv))).sheets;
  if (read === undefined) throw new Error('no sheet');
  return { ...read, merges };
};

describe('the headers of a sheet', () => {
  it('are found below a title and a date of print', () => {
    const table = layOutTable(sheet('Bilan 2022 de l\'association;;\nÉdité le 3 mars;;\n\nTitre;Date;Participants\nForum;21/05/2022;150\n'));
    expect(table.headers).toEqual([4, 4]);
    expect(table.rows.map(({ line }) => line)).toEqual([5]);
  });

  it('of two rows are said together, a merged group for each of its columns', () => {
    const merges = [{ firstLine: 1, lastLine: 1, firstColumn: 1, lastColumn: 2 }, { firstLine: 1, lastLine: 2, firstColumn: 0, lastColumn: 0 }];
    const table = layOutTable(sheet('Titre;Public;\n;Adultes;Jeunes\nForum;100;50\n', merges));
    expect(table.columns.map(({ header }) => header)).toEqual(['Titre', 'Public, Adultes', 'Public, Jeunes']);
    expect(table.rows).toHaveLength(1);
  });

  it('of an export are known, and what is only there to be read is passed over', () => {
    for (const { columns } of [french, english]) {
      expect(TABLE_COLUMNS.map((key) => guessTarget(columns[key], true).target)).toEqual(TABLE_COLUMNS);
      expect(READ_ONLY_COLUMNS.map((key) => guessTarget(columns[key], true))).toEqual(READ_ONLY_COLUMNS.map(() => ({ target: null, passedOver: true })));
    }
  });

  it('that come again lower down are no activity, and a sheet without any is read from its first row when asked', () => {
    const table = layOutTable(sheet('Titre;Date\nForum;2022\nTitre;Date\nBalade;2022\n'));
    expect(table.leftOut.map(({ line, why }) => [line, why])).toEqual([[3, 'headers-again']]);
    expect(layOutTable(sheet('Forum;2022\nBalade;2022\n'), { headerLine: null }).rows).toHaveLength(2);
  });
});
