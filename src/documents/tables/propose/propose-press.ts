import type { Activity, PressReturn } from '#domain/activities/activity';
import type { PartialDate } from '#domain/periods/partial-date';
import { done, refused, type Result } from '#domain/record/result';
import { pressReturnSchema } from '#domain/activities/activity.schema';
import { idFrom } from '../../collect/seals';
import { sameAddress } from '../../entry/press-lines';
import { readWrittenDate } from '../../written/written-date';
import type { PressField } from '../mapping/targets';
import type { TableAsked } from './propose-table';
import type { RowTexts } from './row-texts';
import { plainWord, type TableContext } from './table-context';
import { listProposal, takeRows } from './gather-rows';
import { NamedActivities } from './named-activities';
import type { EditionRow, RowFault, RowMark, TableProposals } from './table-proposal';

const textOf = ({ texts }: RowTexts, field: PressField): string => (texts.get(`press:${field}`) ?? '').replace(/\s+/gu, ' ').trim();

const withProtocol = (link: string): string => (/^www\./iu.test(link) ? `https://${link}` : link);

const entryFault = (field: PressField, fault: Extract<RowFault, { readonly code: 'entry' }>['fault'], given: string): Result<never, RowFault> => refused({ code: 'entry', target: `press:${field}`, fault, given });

const readReturn = (row: RowTexts, activity: Activity, { here, today, year }: TableContext): Result<PressReturn, RowFault> => {
  const [outlet, title, written, link] = [textOf(row, 'outlet'), textOf(row, 'title'), textOf(row, 'date'), withProtocol(textOf(row, 'link'))];
  if (outlet === '') return entryFault('outlet', { code: 'missing' }, '');
  const date = written === '' ? undefined : readWrittenDate(written, { today, year });
  if (date?.ok === false) return entryFault('date', { code: 'date', fault: date.reason }, written);
  const [day] = date?.value.dates ?? [];
  const id = idFrom<PressReturn['id']>(here.dossier, activity.id, 'press', link === '' ? JSON.stringify([outlet, title, written].map(plainWord)) : sameAddress(link));
  const made: PressReturn = { id, outlet, ...(title !== '' && { title }), ...(day !== undefined && { date: day }), ...(link !== '' && { link }) };
  const parsed = pressReturnSchema.safeParse(made);
  if (parsed.success) return done(made);
  return parsed.error.issues[0]?.path[0] === 'link' ? entryFault('link', { code: 'link-refused' }, link) : refused({ code: 'invalid', target: 'press:title' });
};

const words = ({ title = '', date = '' as PartialDate }: PressReturn): string => `${date} ${plainWord(title)}`;

const isSame = (left: PressReturn, right: PressReturn): boolean => {
  if (left.link !== undefined && right.link !== undefined) return sameAddress(left.link) === sameAddress(right.link);
  return plainWord(left.outlet) === plainWord(right.outlet) && words(left) === words(right);
};

/** One activity while the returns of its rows are gathered; `added` are the returns that the file adds. */
interface Gathering {
  readonly activity: Activity;
  readonly returns: PressReturn[];
  readonly added: Set<string>;
  readonly marks: RowMark[];
  readonly line: number;
}

/** Puts a return among those of its activity; answers whether it was there already. Another edition is left out when someone chose so. */
const put = (own: Gathering, made: PressReturn, line: number, isLeft: boolean, editions: EditionRow[]): boolean => {
  const known = own.returns.find((one) => isSame(one, made));
  if (known !== undefined) {
    if (own.added.has(known.id)) own.marks.push({ code: 'same-article', line });
    return true;
  }
  const like = made.title === undefined ? undefined : own.returns.find((one) => words(one) === words(made));
  if (like !== undefined) editions.push({ line, outlet: made.outlet, title: made.title ?? '', other: like.outlet });
  if (like !== undefined && isLeft) return false;
  own.added.add(made.id);
  own.returns.push(made);
  return false;
};

/** What press returns of a table would add to their activities: one that is listed already, under any form of its address, is not listed twice. */
export const proposePress = (asked: TableAsked): TableProposals => {
  const { context } = asked;
  const activities = new NamedActivities(context, 'press:activity');
  const gathered = new Map<string, Gathering>();
  const editions: EditionRow[] = [];
  let same = 0;
  const take = (row: RowTexts): RowFault | undefined => {
    const activity = activities.of(textOf(row, 'activity'));
    if (!activity.ok) return activity.reason;
    const made = readReturn(row, activity.value, context);
    if (!made.ok) return made.reason;
    const own = gathered.get(activity.value.id) ?? { activity: activity.value, returns: [...activity.value.pressReturns], added: new Set<string>(), marks: [], line: row.line };
    gathered.set(activity.value.id, own);
    if (put(own, made.value, row.line, asked.decisions.get(row.line)?.act === 'leave', editions)) same += 1;
    return undefined;
  };
  const refusals = takeRows(asked, take, (row) => textOf(row, 'title'));
  const rows = [...gathered.values()].filter(({ added }) => added.size > 0).map(({ activity, line, returns, marks }) => listProposal({ activity, line, field: 'pressReturns', value: returns, marks }, context));
  return { rows, refused: refusals, same, declined: 0, gone: [], totals: [], editions, keys: new Map() };
};
