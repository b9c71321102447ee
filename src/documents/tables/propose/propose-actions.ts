import { plannedActionSchema } from '#domain/programme/programme.schema';
import type { PlannedAction } from '#domain/programme/planned-action';
import { asksCause } from '#domain/activities/statuses';
import type { PersonId, PlannedActionId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { sameValue } from '#domain/record/same-value';
import { idFrom } from '../../collect/seals';
import type { Origin, Proposal, ProposedField } from '../../collect/proposal';
import { readWrittenDate } from '../../written/written-date';
import { readList } from '../cell-lists';
import type { ActionField } from '../mapping/targets';
import { codeOf, objectiveNamed, personNamed } from './named-things';
import type { TableAsked } from './propose-table';
import { rowTexts, type RowTexts } from './row-texts';
import { plainWord, type TableContext } from './table-context';
import type { RefusedRow, RowFault, RowProposal, TableProposals } from './table-proposal';

const textOf = ({ texts }: RowTexts, field: ActionField): string => (texts.get(`action:${field}`) ?? '').trim();

const fault = (field: ActionField, given: string): Result<never, RowFault> => refused({ code: 'unknown-word', target: `action:${field}`, given });

const missing = (field: ActionField): Result<never, RowFault> => refused({ code: 'entry', target: `action:${field}`, fault: { code: 'missing' }, given: '' });

const yearOf = (row: RowTexts, { year }: TableContext): number => (/^\d{4}$/u.test(textOf(row, 'year')) ? Number(textOf(row, 'year')) : year);

/** The planned action of a row: by its reference, else its number and title, else its title, in the programme of the year. */
const known = (row: RowTexts, year: number, { here }: TableContext): PlannedAction | undefined => {
  const [id, title] = [textOf(row, 'id'), plainWord(textOf(row, 'title'))];
  const byId = here.actions.find((action) => action.id === id.toLowerCase() || action.id === idFrom(here.dossier, 'table-action', plainWord(id)));
  if (id !== '' && byId !== undefined) return byId;
  const same = here.actions.filter((action) => action.year === year && plainWord(action.title) === title);
  const numbered = same.filter(({ number }) => number !== undefined && number === textOf(row, 'number'));
  return numbered.length === 1 ? numbered[0] : same.length === 1 ? same[0] : undefined;
};

type Filled = Partial<{ -readonly [Key in keyof PlannedAction]: PlannedAction[Key] }>;

const fillDates = (row: RowTexts, year: number, { today }: TableContext): Result<Filled, RowFault> => {
  const text = textOf(row, 'due');
  if (text === '') return done({});
  const read = readWrittenDate(text, { today, year });
  return read.ok ? done({ due: read.value.dates }) : refused({ code: 'entry', target: 'action:due', fault: { code: 'date', fault: read.reason }, given: text });
};

const fillProgress = (row: RowTexts, current: PlannedAction | undefined, { words }: TableContext): Result<Filled, RowFault> => {
  const [text, cause] = [textOf(row, 'status'), textOf(row, 'cause')];
  if (text === '' && cause === '') return done({});
  const status = text === '' ? current?.progress?.status : codeOf(words.statuses, text);
  if (status === undefined) return text === '' ? missing('status') : fault('status', text);
  const reason = cause === '' ? current?.progress?.reason : cause;
  // An action that already stands so without a reason is not made to have one.
  if (asksCause(status) && reason === undefined && status !== current?.progress?.status) return missing('cause');
  return done({ progress: { ...current?.progress, status, ...(reason !== undefined && { reason }) } });
};

const fillNames = (row: RowTexts, year: number, context: TableContext): Result<Filled, RowFault> => {
  const [objective, kind, lead] = [textOf(row, 'objective'), textOf(row, 'kind'), textOf(row, 'lead')];
  const named = objective === '' ? undefined : objectiveNamed(objective, year, context);
  if (objective !== '' && named === undefined) return fault('objective', objective);
  const code = kind === '' ? undefined : codeOf(context.words.kinds, kind);
  if (kind !== '' && code === undefined) return fault('kind', kind);
  const person: PersonId | undefined = lead === '' ? undefined : personNamed(lead, context);
  if (lead !== '' && person === undefined) return fault('lead', lead);
  return done({ ...(named !== undefined && { objective: named }), ...(code !== undefined && { kind: code }), ...(person !== undefined && { referent: person }) });
};

const fillTexts = (row: RowTexts): Filled => {
  const [title, number, places, partners] = [textOf(row, 'title').replace(/\s+/gu, ' '), textOf(row, 'number'), textOf(row, 'places'), textOf(row, 'partners')];
  return { ...(title !== '' && { title }), ...(number !== '' && { number }), ...(places !== '' && { places: readList(places) }), ...(partners !== '' && { partners: readList(partners) }) };
};

/** What a new planned action is until its row says otherwise; its programme must be there. */
const startOf = (row: RowTexts, year: number, position: number, { here, defaults }: TableContext): Result<PlannedAction, RowFault> => {
  const programme = here.programmes.find((one) => one.year === year);
  if (programme === undefined) return refused({ code: 'no-programme', target: 'action:year', year });
  if (textOf(row, 'title') === '') return missing('title');
  if (textOf(row, 'objective') === '' && defaults.objective === '') return missing('objective');
  if (textOf(row, 'kind') === '' && defaults.kind === '') return missing('kind');
  const said = textOf(row, 'id') === '' ? [String(year), plainWord(textOf(row, 'title')), textOf(row, 'number')] : [plainWord(textOf(row, 'id'))];
  return done({
    dossier: here.dossier,
    id: idFrom<PlannedActionId>(here.dossier, 'table-action', ...said),
    rev: 0,
    programme: programme.id,
    year,
    objective: defaults.objective as PlannedAction['objective'],
    position,
    title: '',
    kind: defaults.kind as PlannedAction['kind'],
    firm: true,
    due: [],
    places: [],
    partners: [],
    externalProvider: false,
    continues: false,
    targets: [],
  });
};

const fieldsOf = (before: PlannedAction | undefined, after: PlannedAction, origin: Origin): readonly ProposedField[] =>
  Object.entries(after)
    .filter(([field, value]) => !['dossier', 'id', 'rev'].includes(field) && value !== undefined && !sameValue(value, before?.[field as keyof PlannedAction]))
    .map(([field, value]) => ({ field, offers: [{ value, origin }], conflict: false }));

const judge = (row: RowTexts, position: number, context: TableContext): Result<Proposal, RowFault> => {
  const year = yearOf(row, context);
  const current = known(row, year, context);
  const start = current === undefined ? startOf(row, year, position, context) : done(current);
  if (!start.ok) return start;
  const { title, ...texts } = fillTexts(row);
  // Known by its title alone, an action keeps its own spelling of it.
  const isOwnTitle = title === undefined || (current !== undefined && textOf(row, 'id') === '');
  let after = { ...start.value, ...texts, ...(!isOwnTitle && { title }) };
  for (const filled of [fillNames(row, year, context), fillDates(row, year, context), fillProgress(row, current, context)]) {
    if (!filled.ok) return filled;
    after = { ...after, ...filled.value };
  }
  if (!plannedActionSchema.safeParse(after).success) return refused({ code: 'invalid', target: 'action:title' });
  const origin: Origin = { file: context.file, sheet: context.sheet, row: row.line };
  return done({ table: 'plannedActions', id: after.id, dossier: after.dossier, current, origins: [origin], removal: false, fields: fieldsOf(current, after, origin) });
};

/** What a table of planned actions would add to the programmes of its years, or change in them. */
export const proposeActions = ({ table, mapping, reading, context, onRow }: TableAsked): TableProposals => {
  const rows: RowProposal[] = [];
  const refusals: RefusedRow[] = [];
  const lines = new Map<string, number>();
  const last = Math.max(-1, ...context.here.actions.map(({ position }) => position));
  let same = 0;
  for (const [index, laid] of table.rows.entries()) {
    onRow?.(index + 1);
    const row = rowTexts(laid, mapping, reading);
    const judged = row.ok ? judge(row.value, last + 1 + index, context) : row;
    const title = row.ok ? textOf(row.value, 'title') : '';
    const before = judged.ok ? lines.get(judged.value.id) : undefined;
    if (!judged.ok) refusals.push({ line: laid.line, title, fault: judged.reason });
    else if (before !== undefined) refusals.push({ line: laid.line, title, fault: { code: 'key-twice', line: before, given: row.ok ? textOf(row.value, 'id') || title : title } });
    else {
      lines.set(judged.value.id, laid.line);
      if (judged.value.fields.length === 0) same += 1;
      else rows.push({ line: laid.line, key: judged.value.id, sort: judged.value.current === undefined ? 'added' : 'changed', proposal: judged.value, alongside: [], marks: [] });
    }
  }
  return { rows, refused: refusals, same, declined: 0, gone: [], totals: [], keys: new Map() };
};
