import type { Activity } from '#domain/activities/activity';
import { asksCause, type ActivityStatus } from '#domain/activities/statuses';
import type { Measure } from '#domain/measures/measure';
import type { Metric } from '#domain/measures/metrics';
import { earliestOf, lastDayOf } from '#domain/periods/compare-periods';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import type { ActivityId, DossierId } from '#domain/record/id';
import { readWrittenDate, type DateChoice } from '../written/written-date';
import type { EntryFault, FieldFault } from '#domain/activities/entry-fault';
import { understandFigure, type UnderstoodFigure } from './understand-figures';
import type { WrittenActivity, WrittenPressReturn } from './written-activity';

export interface StoredEntry {
  readonly activity: Activity;
  readonly written: WrittenActivity;
}

export interface EntryContext {
  readonly dossier: DossierId;
  readonly id: ActivityId;
  readonly today: CivilDay;
  /** The year that is looked at: the report that an activity belongs to when nothing says otherwise. */
  readonly year: number;
  /** Years of the conventions: a date in one of them proposes its year. */
  readonly years: readonly number[];
  readonly units: Readonly<Record<Metric, string>>;
  /** The record as it is stored and as the form showed it before anyone typed, when one is edited. */
  readonly stored: StoredEntry | undefined;
}

/** What was understood of a form, shown before anything is saved; `activity` is there when nothing is at fault. */
export interface Understood {
  readonly activity: Activity | null;
  readonly faults: readonly FieldFault[];
  readonly dates: readonly PartialDate[];
  readonly dateChoices: readonly DateChoice[];
  readonly next: readonly PartialDate[];
  readonly figures: readonly UnderstoodFigure[];
  readonly year: number;
  readonly status: ActivityStatus;
}

const LONGEST_LINE = 1000;
const LONGEST_TEXT = 200_000;

interface Dated {
  readonly dates: readonly PartialDate[];
  readonly choices: readonly DateChoice[];
  readonly faults: readonly FieldFault[];
}

const readDates = (name: 'date' | 'next', text: string, context: EntryContext): Dated => {
  const { stored } = context;
  // What nobody touched stays as it is, whatever way it is shown.
  if (text === stored?.written[name]) return { dates: stored.activity[name === 'date' ? 'dates' : 'next'], choices: [], faults: [] };
  if (text.trim() === '') return { dates: [], choices: [], faults: [] };
  const read = readWrittenDate(text, context);
  if (read.ok) return { dates: read.value.dates, choices: read.value.choices, faults: [] };
  return { dates: [], choices: [], faults: [{ field: { name }, fault: { code: 'date', fault: read.reason } }] };
};

/** The year of a first date that the conventions cover, else the one looked at. */
const yearProposed = (dates: readonly PartialDate[], { year, years }: EntryContext): number => {
  const first = earliestOf(dates);
  const own = first === null ? undefined : Number(boundsOf(first).first.slice(0, 4));
  return own !== undefined && years.includes(own) ? own : year;
};

const yearOf = (written: string, dates: readonly PartialDate[], context: EntryContext): number | null => {
  if (written.trim() === '') return context.stored?.activity.year ?? yearProposed(dates, context);
  return /^(?:19|20|21)\d{2}$/u.test(written.trim()) ? Number(written) : null;
};

/** What is over is proposed as done, what is to come as not begun; without a date nothing is supposed. */
const statusProposed = (dates: readonly PartialDate[], today: CivilDay): ActivityStatus => {
  const first = earliestOf(dates);
  if (first === null) return 'unknown';
  if (boundsOf(first).first > today) return 'not_started';
  return (lastDayOf(dates) ?? today) <= today ? 'completed' : 'unknown';
};

const missing = (name: 'title' | 'objective' | 'kind' | 'cause'): FieldFault => ({ field: { name }, fault: { code: 'missing' } });

const tooLong = (name: 'title' | 'reportText' | 'internalNote', text: string, most: number): readonly FieldFault[] =>
  text.trim().length > most ? [{ field: { name }, fault: { code: 'too-long' } }] : [];

const storedFigures = (stored: StoredEntry | undefined) =>
  (stored?.activity.measures ?? []).map((measure) => ({
    measure,
    text: stored?.written.figures.find(({ id }) => id === measure.id)?.text ?? '',
  }));

/** Asked of whoever sets it: a progress that came without its cause may stay so. */
const lacksCause = (status: ActivityStatus, { cause }: WrittenActivity, { stored }: EntryContext): boolean =>
  asksCause(status) && cause.trim() === '' && stored?.activity.status !== status;

const isHttp = (link: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(link).protocol);
  } catch {
    return false;
  }
};

const pressFault = (row: WrittenPressReturn, context: EntryContext): EntryFault | undefined => {
  if (row.outlet.trim() === '') return { code: 'missing' };
  if (row.link.trim() !== '' && !isHttp(row.link.trim())) return { code: 'link-refused' };
  const shown = context.stored?.written.pressReturns.find(({ id }) => id === row.id)?.date;
  if (row.date.trim() === '' || row.date === shown) return undefined;
  const read = readWrittenDate(row.date, context);
  return read.ok ? undefined : { code: 'date', fault: read.reason };
};

const isBlankReturn = ({ outlet, title, date, link }: WrittenPressReturn): boolean => [outlet, title, date, link].every((text) => text.trim() === '');

const pressReturnOf = (row: WrittenPressReturn, context: EntryContext): Activity['pressReturns'][number] => {
  const stored = context.stored?.activity.pressReturns.find(({ id }) => id === row.id);
  const shown = context.stored?.written.pressReturns.find(({ id }) => id === row.id)?.date;
  const read = readWrittenDate(row.date, context);
  const date = row.date === shown ? stored?.date : read.ok ? read.value.dates[0] : undefined;
  return {
    id: row.id,
    outlet: row.outlet.trim(),
    ...(row.channel !== '' && { channel: row.channel }),
    ...(row.title.trim() !== '' && { title: row.title.trim() }),
    ...(date !== undefined && { date }),
    ...(row.link.trim() !== '' && { link: row.link.trim() }),
    ...(stored?.source !== undefined && { source: stored.source }),
  };
};

const lines = (texts: readonly string[]): readonly string[] => [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];

const optionalText = <Key extends string>(key: Key, text: string): Partial<Record<Key, string>> => (text.trim() === '' ? {} : ({ [key]: text } as Record<Key, string>));

const photosOf = (written: WrittenActivity): Activity['photos'] =>
  written.photos.map(({ evidence, caption, credit }) => ({ evidence, ...optionalText('caption', caption.trim()), ...optionalText('credit', credit.trim()) }));

/** The fields that the form does not hold stay those of the stored record: its source, its study, who set its progress. */
const assemble = (written: WrittenActivity, context: EntryContext, parts: Omit<Understood, 'activity' | 'faults'>): Activity | null => {
  if (written.objective === '' || written.kind === '') return null;
  const stored = context.stored?.activity;
  const source = stored?.source;
  const role = written.role === '' ? undefined : stored?.role?.value === written.role ? stored.role : { value: written.role };
  const cause = written.cause.trim() === '' ? undefined : stored?.cause?.text === written.cause ? stored.cause : { text: written.cause.trim() };
  return {
    dossier: context.dossier,
    id: context.id,
    rev: stored?.rev ?? 0,
    ...(source !== undefined && { source }),
    year: parts.year,
    title: written.title.trim(),
    objective: written.objective,
    otherObjectives: written.otherObjectives.filter((id) => id !== written.objective),
    kind: written.kind,
    status: parts.status,
    ...(cause !== undefined && { cause }),
    ...(stored?.statusSetBy !== undefined && stored.status === parts.status && { statusSetBy: stored.statusSetBy }),
    ...(role !== undefined && { role }),
    ...(written.referent !== '' && { referent: written.referent }),
    dates: parts.dates,
    next: parts.next,
    places: lines(written.places),
    territories: lines(written.territories),
    partners: lines(written.partners),
    funders: written.funders,
    continues: written.continues,
    ...(written.sameAs !== '' && { sameAs: written.sameAs }),
    ...(stored?.notSameAs !== undefined && { notSameAs: stored.notSameAs }),
    ...(stored?.outsideProgramme !== undefined && { outsideProgramme: stored.outsideProgramme }),
    measures: parts.figures.map(({ measure }): Measure => measure),
    ...(stored?.study !== undefined && { study: stored.study }),
    pressReturns: written.pressReturns.filter((row) => !isBlankReturn(row)).map((row) => pressReturnOf(row, context)),
    ...optionalText('reportText', written.reportText),
    ...optionalText('internalNote', written.internalNote),
    evidence: written.evidence,
    photos: photosOf(written),
  };
};

/**
 * Understands a whole form: what each field means, what is proposed where nothing was chosen (year, progress), and what is
 * at fault. Nothing is dropped: a field at fault keeps its text, and the activity is made only when every field is understood.
 */
export const understandActivity = (written: WrittenActivity, context: EntryContext): Understood => {
  const dated = readDates('date', written.date, context);
  const following = readDates('next', written.next, context);
  const year = yearOf(written.year, dated.dates, context);
  const status = written.status === '' ? statusProposed(dated.dates, context.today) : written.status;
  const figureContext = { kind: written.kind, units: context.units, stored: storedFigures(context.stored) };
  const figures = written.figures.map((row) => ({ row, read: understandFigure(row, figureContext) }));
  const faults: readonly FieldFault[] = [
    ...(written.title.trim() === '' ? [missing('title')] : tooLong('title', written.title, LONGEST_LINE)),
    ...(written.objective === '' ? [missing('objective')] : []),
    ...(written.kind === '' ? [missing('kind')] : []),
    ...dated.faults,
    ...following.faults,
    ...(year === null ? [{ field: { name: 'year' }, fault: { code: 'not-a-year' } } as const] : []),
    ...(lacksCause(status, written, context) ? [missing('cause')] : []),
    ...figures.flatMap(({ row, read }) => (read.ok ? [] : [{ field: { name: 'figure', row: row.id }, fault: read.reason } as const])),
    ...written.pressReturns
      .filter((row) => !isBlankReturn(row))
      .flatMap((row) => {
        const fault = pressFault(row, context);
        return fault === undefined ? [] : [{ field: { name: 'pressReturn', row: row.id }, fault } as const];
      }),
    ...tooLong('reportText', written.reportText, LONGEST_TEXT),
    ...tooLong('internalNote', written.internalNote, LONGEST_TEXT),
  ];
  const parts = {
    dates: dated.dates,
    dateChoices: dated.choices,
    next: following.dates,
    figures: figures.flatMap(({ read }) => (read.ok && read.value !== null ? [read.value] : [])),
    year: year ?? context.year,
    status,
  };
  return { ...parts, faults, activity: faults.length === 0 ? assemble(written, context, parts) : null };
};
