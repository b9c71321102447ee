import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId, LinkId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { WrittenActivity } from '../entry/written-activity';
import { readWrittenDate } from '../written/written-date';
import { byWord, refusedRow, unknownWord, type Answer, type Asked } from './asked-rows';
import type { CollectedRow } from './collected-file';
import { PROGRESS_COLUMNS, TOLD_COLUMNS, type ActionColumn } from './columns';
import { sameValue } from '#domain/record/same-value';
import type { Origin, Proposal, RefusalCause } from './proposal';
import { activityAnswer } from './propose-activity';
import { idFrom, sealOf } from './seals';
import { progressValue } from './workbook-plan';

type Progress = NonNullable<PlannedAction['progress']>;

const progressOf = (row: CollectedRow<ActionColumn>, action: PlannedAction, { file, context }: Asked): Result<Progress | undefined, RefusalCause> => {
  const changed = PROGRESS_COLUMNS.flatMap((column) => {
    const text = row.cells.get(column);
    return text === undefined || row.seals?.[column]?.[0] === sealOf(text) ? [] : [[column, text] as const];
  });
  let { status, reason, newDate }: Partial<Progress> = action.progress ?? {};
  for (const [column, text] of changed) {
    if (column === 'cause') reason = text === '' ? undefined : text;
    if (column === 'status') {
      const code = text === '' ? undefined : byWord(file.statuses, text);
      if (text !== '' && code === undefined) return unknownWord(column, text);
      status = code as Progress['status'] | undefined;
    }
    if (column === 'newDate') {
      const read = text === '' ? undefined : readWrittenDate(text, { today: context.today, year: file.year });
      if (read?.ok === false) return refused({ code: 'date', column, fault: read.reason });
      newDate = read?.value.dates[0];
    }
  }
  if (status === undefined) return reason === undefined && newDate === undefined ? done(undefined) : refused({ code: 'entry', column: 'status', fault: { code: 'missing' } });
  if ((status === 'postponed' || status === 'abandoned') && reason === undefined) return refused({ code: 'entry', column: 'cause', fault: { code: 'missing' } });
  return done({ status, ...(reason !== undefined && { reason }), ...(newDate !== undefined && { newDate }) });
};

const progressProposal = (row: CollectedRow<ActionColumn>, action: PlannedAction, progress: Progress | undefined, origin: Origin): readonly Proposal[] => {
  if (sameValue(action.progress, progress)) return [];
  const conflict = PROGRESS_COLUMNS.some((column) => row.seals?.[column]?.[1] !== sealOf(progressValue(action, column)));
  return [{ table: 'plannedActions', id: action.id, dossier: action.dossier, current: action, origins: [origin], removal: false, fields: [{ field: 'progress', offers: [{ value: progress, origin }], conflict }] }];
};

const linkProposal = (action: PlannedAction, activity: ActivityId, origin: Origin, { file, here }: Asked): readonly Proposal[] => {
  const id = idFrom<LinkId>(file.file, action.id, 'fulfils');
  if (here.links.has(id)) return [];
  const fields = { activity, target: { type: 'planned_action', id: action.id }, relation: 'fulfils', state: 'confirmed' };
  return [{ table: 'links', id, dossier: action.dossier, current: undefined, origins: [origin], removal: false, fields: Object.entries(fields).map(([field, value]) => ({ field, offers: [{ value, origin }], conflict: false })) }];
};

/** The id of the activity that tells what became of a planned action of this file. */
export const toldActivityId = (file: string, action: string): ActivityId => idFrom<ActivityId>(file, action, 'told');

/** A date, a figure or a text beside a planned action is an activity that fulfils it. */
const toldAnswer = (row: CollectedRow<ActionColumn>, action: PlannedAction, asked: Asked): Answer => {
  const cells = new Map<string, string>(TOLD_COLUMNS.map((column) => [column, row.cells.get(column) ?? '']));
  if ([...cells.values()].every((text) => text === '')) return 'same';
  const { title, objective, kind, places, partners } = action;
  const start: Partial<WrittenActivity> = { title, objective, kind, places: [...places], partners: [...partners] };
  const answer = activityAnswer({ ...row, cells, seals: undefined }, toldActivityId(asked.file.file, action.id), start, asked);
  if (answer === 'same' || 'refused' in answer) return answer;
  const [activity] = answer.proposals;
  const origin: Origin = { file: asked.file.name, sheet: row.sheet, row: row.row };
  return activity?.current === undefined ? { proposals: [...answer.proposals, ...linkProposal(action, toldActivityId(asked.file.file, action.id), origin, asked)] } : answer;
};

/** What the row of a planned action would change of its progress, and the activity that it tells. */
export const actionAnswers = (row: CollectedRow<ActionColumn>, asked: Asked): readonly Answer[] => {
  const origin: Origin = { file: asked.file.name, sheet: row.sheet, row: row.row };
  const action = asked.here.actions.get(row.id);
  const title = action?.title ?? row.cells.get('action') ?? '';
  if (action === undefined) {
    const isFilled = [...TOLD_COLUMNS, ...PROGRESS_COLUMNS].some((column) => row.cells.get(column) !== undefined && row.cells.get(column) !== '');
    return isFilled ? [refusedRow(origin, title, { code: row.id === '' ? 'no-reference' : 'removed-here' })] : [];
  }
  const progress = progressOf(row, action, asked);
  if (!progress.ok) return [refusedRow(origin, title, progress.reason)];
  const proposals = progressProposal(row, action, progress.value, origin);
  return [proposals.length === 0 ? 'same' : { proposals }, toldAnswer(row, action, asked)];
};
