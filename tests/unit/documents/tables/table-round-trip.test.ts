import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { activitiesDocument, type TableWords } from '#documents/tables/activities-document';
import { cellNames } from '#documents/tables/cell-names';
import { FRENCH_READING } from '#documents/tables/mapping/cell-as-written';
import { layOutTable } from '#documents/tables/mapping/lay-out-table';
import { proposeMapping } from '#documents/tables/mapping/propose-mapping';
import { proposeTable } from '#documents/tables/propose/propose-table';
import type { TableProposals } from '#documents/tables/propose/table-proposal';
import { readPasted } from '#documents/tables/read/read-clipboard';
import type { Breathe, TableDocument, WrittenFile } from '#documents/tables/write/table-document';
import { clipboardTable } from '#documents/tables/write/write-clipboard';
import { writeTableCsv } from '#documents/tables/write/write-table-csv';
import { writeTableOds } from '#documents/tables/write/write-table-ods';
import { writeTableXlsx } from '#documents/tables/write/write-table-xlsx';
import { tableExport } from '#i18n/fr/table-export';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { arbitraryFigure } from '#tests/fixtures/builders/arbitrary-figure';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { frenchCellWords } from '#tests/fixtures/builders/table-cells';
import { contextWith, hereWith, imported, OBJECTIVES } from './propose/table-import';

const words: TableWords = { ...frenchCellWords, columns: tableExport.columns, sheets: tableExport.sheets, cutMark: tableExport.cutMark };

const ACTION = aPlannedAction('Ouvrir le site ; « accueil »', { year: 2022 });

const HERE = hereWith([], { actions: [ACTION] });

/** Each activity of these fulfils the planned action, and the dossier knows it. */
const hereOf = (activities: readonly Activity[]) => hereWith(activities, { actions: [ACTION], fulfilled: new Map(activities.map(({ id }) => [id, [ACTION.id]])) });

const documentOf = (activities: readonly Activity[]): TableDocument =>
  activitiesDocument(activities, [['Activités 2022']], words, cellNames({
    objectives: OBJECTIVES,
    persons: HERE.persons,
    territories: HERE.territories,
    funders: HERE.funders,
    actions: [ACTION],
    links: activities.map(({ id, dossier }) => ({ dossier, id: idFor(`link ${id}`), rev: 0, activity: id, target: { type: 'planned_action', id: ACTION.id }, relation: 'fulfils', state: 'confirmed' })),
    counted: [],
  }));

const WRITERS: Readonly<Record<string, (document: TableDocument, breathe: Breathe) => Promise<WrittenFile>>> = { XLSX: writeTableXlsx, ODS: writeTableOds, CSV: writeTableCsv };

const throughFile = async (format: string, activities: readonly Activity[]): Promise<Uint8Array> => {
  const file = await WRITERS[format]?.(documentOf(activities), () => undefined);
  return new Uint8Array(await (file?.content ?? new Blob()).arrayBuffer());
};

const line = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'É', ' ', ';', '"', "'", '=', '+', '-', '@', '<', '&', '1', ',', '🙋', '\u202f', '|') }).map((text) => `x${text}`.replace(/^x(?=[=+\-@'"])/u, '').trim()).filter((text) => /[a1É]/u.test(text) && !/^[-+\d,.\s]+$/u.test(text));

const paragraph = fc.string({ maxLength: 40, unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\t', ';', '"', '=', '<', 'é', '1', '\u0007') }).filter((text) => /[aé1]/u.test(text));

const arbitraryActivity = (index: number): fc.Arbitrary<Activity> =>
  fc
    .record({
      title: line,
      objective: fc.constantFrom(...OBJECTIVES),
      others: fc.subarray([...OBJECTIVES]),
      kind: fc.constantFrom(...ACTIVITY_KINDS),
      status: fc.constantFrom(...ACTIVITY_STATUSES),
      dates: fc.array(arbitraryDate, { maxLength: 2 }),
      next: fc.array(arbitraryDate, { maxLength: 1 }),
      role: fc.option(fc.constantFrom(...ACTIVITY_ROLES), { nil: undefined }),
      figures: fc.array(arbitraryFigure, { maxLength: 3 }),
      partners: fc.uniqueArray(line, { maxLength: 3 }),
      places: fc.uniqueArray(line, { maxLength: 2 }),
      cause: fc.option(paragraph, { nil: undefined }),
      reportText: fc.option(paragraph, { nil: undefined }),
      known: fc.boolean(),
    })
    .map(({ objective, others, role, figures, cause, reportText, known, ...fields }) =>
      anActivity({
        ...fields,
        id: idFor(`activity ${String(index)}`),
        rev: 1,
        objective: objective.id,
        otherObjectives: others.map(({ id }) => id).filter((id) => id !== objective.id),
        measures: figures.map(({ qualifier, low, high }, rank) => {
          const id = idFor<'Measure'>(`figure ${String(index)} ${String(rank)}`);
          return low === high ? aMeasure({ id, qualifier, value: low }) : { id, metric: 'attendance', qualifier, unit: 'personnes', min: low, max: high };
        }),
        ...(role !== undefined && { role: { value: role } }),
        ...(cause !== undefined && { cause: { text: cause } }),
        ...(reportText !== undefined && { reportText }),
        ...(known && { referent: idFor('lea'), funders: [idFor('drac')], territories: ['62'], internalNote: 'reste ici' }),
      }),
    );

const arbitraryActivities = fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryActivity(index))));

const whatItSays = ({ rows, refused, same }: TableProposals): unknown => ({ fields: rows.flatMap(({ proposal }) => proposal.fields), alongside: rows.flatMap(({ alongside }) => alongside), refused, same });

const NOTHING = { fields: [], alongside: [], refused: [] };

describe('what goes out comes back without loss', () => {
  it.each(Object.keys(WRITERS))('through %s: the same file imported proposes nothing', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryActivities, async (activities) => {
        const file = await throughFile(format, activities);
        for (const blankClears of [false, true]) expect(whatItSays(imported(file, { context: { here: hereOf(activities), blankClears } }))).toEqual({ ...NOTHING, same: activities.length });
      }),
      { seed: 20_220_630, numRuns: 25 },
    );
  }, 30_000);

  it('through the clipboard: the same rows pasted propose nothing', () => {
    const pastedAgain = (activities: readonly Activity[]): void => {
      const [sheet] = readPasted(clipboardTable(documentOf(activities)).text).sheets;
      if (sheet === undefined) throw new Error('nothing pasted');
      const table = layOutTable(sheet);
      const { mapping } = proposeMapping(table.columns, new Map());
      const proposals = proposeTable({ table, mapping, reading: FRENCH_READING, decisions: new Map(), context: contextWith({ here: hereOf(activities) }) });
      expect(whatItSays(proposals)).toEqual({ ...NOTHING, same: activities.length });
    };
    fc.assert(fc.property(arbitraryActivities, pastedAgain), { seed: 20_220_630, numRuns: 25 });
  });

  it.each(Object.keys(WRITERS))('through %s, titles that look like formulas, numbers or dates are as typed [C14, C33]', async (format) => {
    const titles = ['=HYPERLINK("http://exemple.org";"cliquez")', '@asso', '- Réunion du comité', '+33 3 21 00 00 00', '=1+1', "'=1+1", '2.7', '1-2', '10-12', '03E5', '-15', '2022-05', 'VRAI', '« Cœur de fosse » – l’été “minier” 🙋‍♀️ o\uFB03ciel…'];
    const activities = titles.map((title, index) => anActivity({ id: idFor(`title ${String(index)}`), rev: 1, title, objective: idFor('1.10'), dates: [] }));
    const file = await throughFile(format, activities);
    expect(whatItSays(imported(file, { context: { here: hereOf(activities) } }))).toEqual({ ...NOTHING, same: titles.length });
    const elsewhere = imported(file, { context: { here: hereWith([], { actions: [ACTION] }) } });
    expect(elsewhere.refused).toEqual([]);
    expect(elsewhere.rows.map(({ proposal }) => proposal.fields.find(({ field }) => field === 'title')?.offers[0]?.value)).toEqual(titles);
    expect(elsewhere.rows.map(({ proposal }) => proposal.fields.find(({ field }) => field === 'objective')?.offers[0]?.value)).toEqual(titles.map(() => idFor('1.10')));
  });

  it.each(Object.keys(WRITERS))('through %s, a text too long for a cell of XLSX is not shortened here [C15]', async (format) => {
    const long = anActivity({ rev: 1, reportText: 'Compte rendu de la séance. '.repeat(1482), title: 'a'.repeat(500) });
    expect(whatItSays(imported(await throughFile(format, [long]), { context: { here: hereOf([long]), blankClears: true } }))).toEqual({ ...NOTHING, same: 1 });
  });
});
