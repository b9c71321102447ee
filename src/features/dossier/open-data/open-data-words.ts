import type { PackageWords } from '#documents/open-data/data-package';
import type { TablesWords } from '#documents/open-data/write-tables-zip';
import type { CellWords } from '#documents/tables/table-rows';
import type { Dossier } from '#domain/dossier/dossier';
import type { SchemaWords } from '#domain/open-data/dossier-json-schema';
import type { I18n } from '#i18n/i18n-context';
import type { OpenDataRequest } from './open-data-requests';

/** The name of a field, wherever the language has one; its own name else. */
export const fieldInWords = (name: string, { m }: I18n): string => m.changes.label(name) || m.openData.field(name) || m.faults.field(name);

export const schemaWords = (i18n: I18n): SchemaWords => {
  const words = i18n.m.openData;
  return {
    title: words.schemaTitle,
    description: words.schemaHow,
    table: (name) => i18n.m.dossier.tableName(name),
    field: (name) => fieldInWords(name, i18n),
    how: (name) => words.how(name) || undefined,
    partialDate: words.partialDate,
    civilDay: words.civilDay,
  };
};

export const cellWords = ({ m, format }: I18n): CellWords => ({ kinds: m.kinds, statuses: m.statuses, roles: m.roles, date: (date) => format.period(date, 'long') });

const packageWords = (dossier: Dossier | undefined, i18n: I18n): PackageWords => ({
  title: dossier?.title ?? i18n.m.openData.title,
  description: i18n.m.openData.packageHow,
  table: (name) => i18n.m.openData.table(name),
  field: (name) => fieldInWords(name, i18n),
});

export const tablesWords = (dossier: Dossier | undefined, { purpose, today }: Pick<OpenDataRequest, 'purpose' | 'today'>, i18n: I18n): TablesWords => {
  const words = i18n.m.openData;
  const { about } = words;
  return {
    ...packageWords(dossier, i18n),
    about: {
      name: about.name,
      lines: [
        [about.dossier, dossier?.title ?? null],
        [about.organisation, dossier?.organisation.name ?? null],
        [about.day, { day: today }],
        [about.purpose, words.purposes[purpose]],
        [about.dictionary, about.dictionaryHow],
      ],
    },
    cutMark: i18n.m.tableExport.cutMark,
  };
};
