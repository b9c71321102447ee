import type { Activity } from '#domain/activities/activity';
import type { EntryField } from '#domain/activities/entry-fault';
import type { PlainRecord } from '#domain/journal/net-changes';
import { earliestOf } from '#domain/periods/compare-periods';
import { boundsOf } from '#domain/periods/period-bounds';
import type { LinkId, PersonId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { sameValue } from '#domain/record/same-value';
import type { Offer, Origin, Proposal, ProposedField } from '../../collect/proposal';
import { idFrom } from '../../collect/seals';
import { understandActivity, type EntryContext, type Understood } from '../../entry/understand-activity';
import type { WrittenActivity } from '../../entry/written-activity';
import { figureTarget, metricOfTarget, type Target } from '../mapping/targets';
import { readList } from '../cell-lists';
import type { MatchedRow } from './match-rows';
import { codesRestored } from './named-things';
import { plainWord, type TableContext } from './table-context';
import type { RowFault, RowMark } from './table-proposal';
import { writeRow } from './write-row';

/** The fields that a table may change. */
const FIELDS = ['title', 'objective', 'otherObjectives', 'kind', 'year', 'dates', 'status', 'cause', 'role', 'referent', 'measures', 'places', 'territories', 'partners', 'funders', 'next', 'reportText'] as const satisfies readonly (keyof Activity)[];

type Field = (typeof FIELDS)[number];

export interface JudgedRow {
  readonly proposal: Proposal;
  readonly alongside: readonly Proposal[];
  readonly marks: readonly RowMark[];
}

const entryContext = ({ id }: MatchedRow, current: Activity | undefined, shown: WrittenActivity, { here, today, year, years, units }: TableContext): EntryContext => ({
  dossier: here.dossier,
  id,
  today,
  year,
  years,
  units,
  stored: current === undefined ? undefined : { activity: current, written: shown },
});

/** The column that a field at fault was filled from. */
const targetOf = (field: EntryField | undefined, written: WrittenActivity, texts: ReadonlyMap<Target, string>): Target => {
  if (field === undefined || field.name === 'pressReturn' || field.name === 'internalNote') return 'title';
  if (field.name !== 'figure') return field.name;
  const metric = written.figures.find(({ id }) => id === field.row)?.metric;
  const target = metric === undefined || metric === '' ? undefined : figureTarget(metric);
  return target !== undefined && texts.has(target) ? target : 'figures';
};

const marksOf = (understood: Understood, { row }: MatchedRow, context: TableContext): readonly RowMark[] => {
  const given = row.texts.get('date') ?? '';
  const first = earliestOf(understood.dates);
  const isOutside = first !== null && !context.years.includes(Number(boundsOf(first).first.slice(0, 4)));
  const metrics = new Set([...row.texts].filter(([, text]) => text !== '').flatMap(([target]) => metricOfTarget(target) ?? []));
  return [
    ...understood.figures.flatMap(({ measure, question }): readonly RowMark[] => {
      if (question === undefined) return [];
      const target = metrics.has(measure.metric) ? figureTarget(measure.metric) : 'figures';
      return [{ code: 'figure-question', target, question, given: row.texts.get(target) ?? '' }];
    }),
    ...understood.dateChoices.filter((choice) => choice !== 'relative').map((choice): RowMark => ({ code: 'date-choice', choice, given })),
    ...(isOutside ? [{ code: 'outside', given } as const] : []),
    ...codesRestored(readList(row.texts.get('territories') ?? ''), context).map((restored): RowMark => ({ code: 'code-restored', ...restored })),
  ];
};

/** A name that nobody here has is a person added with the activity, the same one for every row that has it. */
const newPerson = (name: string, origin: Origin, { here }: TableContext): Proposal | undefined => {
  if (name.trim() === '') return undefined;
  const id = idFrom<PersonId>(here.dossier, 'table-person', plainWord(name));
  const fields = { name: name.trim(), shares: [] };
  return { table: 'persons', id, dossier: here.dossier, current: undefined, origins: [origin], removal: false, fields: Object.entries(fields).map(([field, value]) => ({ field, offers: [{ value, origin }], conflict: false })) };
};

const newLinks = (id: string, written: WrittenActivity, origin: Origin, { here }: TableContext): readonly Proposal[] =>
  written.fulfils
    .filter((action) => here.fulfilled.get(id)?.includes(action) !== true)
    .map((action) => {
      const fields = { activity: id, target: { type: 'planned_action', id: action }, relation: 'fulfils', state: 'confirmed' };
      return {
        table: 'links',
        id: idFrom<LinkId>(here.dossier, id, action, 'fulfils'),
        dossier: here.dossier,
        current: undefined,
        origins: [origin],
        removal: false,
        fields: Object.entries(fields).map(([field, value]) => ({ field, offers: [{ value, origin }], conflict: false })),
      };
    });

const offerOf = (field: string, value: unknown, origin: Origin, { author, at }: TableContext): Offer => {
  if (field !== 'status') return { value, origin };
  return { value, origin, along: { statusSetBy: author === undefined || value === 'unknown' ? undefined : { author, at } } };
};

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0);

/** Whether someone must choose: it was changed here since such a file last came, or it was typed here and the file says otherwise. */
const isConflict = (field: Field, current: Activity, { by }: MatchedRow, { memory }: TableContext): boolean => {
  const revision = memory.revisions.get(current.id);
  if (revision !== undefined) return current.rev > revision && !isEmpty(current[field]);
  return by === 'words' ? !isEmpty(current[field]) : by === 'earlier-import' && current.rev > 1 && !isEmpty(current[field]);
};

const added = (activity: Activity, origin: Origin, context: TableContext): readonly ProposedField[] => {
  const { dossier: _dossier, id: _id, rev: _rev, ...fields } = activity;
  return Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [{ field, conflict: false, offers: [offerOf(field, value, origin, context)] }]));
};

const changed = (activity: Activity, current: Activity, matched: MatchedRow, origin: Origin, context: TableContext): readonly ProposedField[] =>
  FIELDS.filter((field) => !sameValue(current[field], activity[field])).map((field) => ({
    field,
    offers: [offerOf(field, activity[field], origin, context)],
    conflict: isConflict(field, current, matched, context),
  }));

/** The removed activity as it was; a row is judged against it as against any other. */
const fromBin = (record: PlainRecord | undefined): Activity | undefined => (record === undefined ? undefined : ({ ...record, rev: 0 } as unknown as Activity));

/** What one row would add or change; refused with the first fault. A row that says what is here proposes no field. */
export const judgeRow = (matched: MatchedRow, context: TableContext): Result<JudgedRow, RowFault> => {
  const { here, file, sheet } = context;
  const binned = fromBin(here.binned.get(matched.id));
  const current = here.activities.get(matched.id) ?? binned;
  const put = writeRow(matched, current, context);
  if (!put.ok) return put;
  const { shown } = put.value;
  const origin: Origin = { file, sheet, row: matched.row.line };
  const person = newPerson(put.value.written.newReferent, origin, context);
  const written = person === undefined ? put.value.written : { ...put.value.written, referent: person.id as PersonId };
  const understood = understandActivity(written, entryContext(matched, current, shown, context));
  const { activity } = understood;
  if (activity === null) {
    const [first] = understood.faults;
    const target = targetOf(first?.field, written, matched.row.texts);
    return refused({ code: 'entry', target, fault: first?.fault ?? { code: 'missing' }, given: matched.row.texts.get(target) ?? '' });
  }
  const fields = current === undefined || binned !== undefined ? added(activity, origin, context) : changed(activity, current, matched, origin, context);
  return done({
    proposal: { table: 'activities', id: matched.id, dossier: here.dossier, current: binned === undefined ? current : undefined, origins: [origin], fields, removal: false },
    alongside: [...(person === undefined ? [] : [person]), ...newLinks(matched.id, written, origin, context)],
    marks: [...matched.row.marks, ...marksOf(understood, matched, context)],
  });
};
