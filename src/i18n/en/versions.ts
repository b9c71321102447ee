import type { ChangeGroup } from '#domain/reviews/versions/change-groups';
import type { versions as french } from '../fr/versions';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const changes = (count: number): string => counted(count, 'change', 'changes');

const GROUPS: Readonly<Record<ChangeGroup, string>> = {
  completed: 'Completed',
  progressed: 'Progress',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved to another objective',
  rescheduled: 'Rescheduled',
  linked: 'Links',
  figures: 'Figures',
  corrected: 'Corrected',
};

export const versions: typeof french = {
  page: 'Since the last committee',
  comparePage: 'Compare two versions',
  breadcrumb: 'Where you are',
  named: (date) => `version of ${date}`,
  namedAt: (date, at) => `version of ${date} (kept on ${at})`,
  now: 'now',
  since: (version) => `Since the ${version}`,
  between: (before, after) => `From the ${before} to the ${after}`,
  sentence: (span, count, completed) =>
    completed === 0 ? `${span}, *${changes(count)}*.` : `${span}, *${counted(completed, 'completion', 'completions')}* ${completed === count ? '' : `among ${changes(count)}`}`.trimEnd().concat('.'),
  same: (span) => `${span}, nothing changed.`,
  sameHow: 'No activity, no action, no figure, no link, nor anything else that a version keeps.',
  subtitle: (objectives, elsewhere) =>
    [
      ...(objectives === 0 ? [] : [`under ${counted(objectives, 'objective', 'objectives')}`]),
      ...(elsewhere === 0 ? [] : [`${counted(elsewhere, 'record', 'records')} under no objective`]),
    ].join('; '),
  changesSince: (count, version) => (count === 0 ? `Nothing changed since the ${version}` : `${changes(count)} since the ${version}`),
  choose: { before: 'From', after: 'To', nowChoice: 'The record now' },
  reversed: 'The version on the left is the later one: what is said to be added was removed, and the reverse.',
  reverse: 'Put them in order',
  gone: 'A version that the address asks for is no longer in this record: the latest is shown in its place.',
  ofProgramme: (year) => `A version that the address asks for keeps only the ${String(year)} programme; it is compared on the programme's page.`,
  seeProgramme: (year) => `See the stages of the ${String(year)} programme`,
  wholeRecord: 'The comparison is of the whole record: the chosen territory does not filter it.',
  none: {
    title: 'No version has been kept yet',
    text: 'On the page of a meeting, “Freeze the situation” keeps the record as it stands; what changed afterwards is then told here.',
    reviews: 'See the review bodies',
  },
  groups: GROUPS,
  groupsName: 'Kinds of change',
  all: 'All',
  elsewhere: 'Under no objective',
  goal: (code, title) => `${code} ${title}`,
  records: (count) => counted(count, 'record', 'records'),
  more: (count) => `Show ${counted(count, 'more record', 'more records')}`,
  cut: (count) => `${counted(count, 'more record is', 'more records are')} not shown here.`,
  acts: { added: 'added', removed: 'removed' },
  act: (act, sort) => `${act}: ${sort}`,
  steps: { progress: 'Progress', objective: 'Objective', dates: 'When', undated: 'no date', linked: 'Link', kindOf: (relation, target) => `${relation}: ${target}` },
  relations: { fulfils: 'fulfils', continues: 'continues as', answers: 'answers', related: 'related to' },
  work: {
    label: 'Comparing versions',
    before: 'Reading the first version…',
    after: 'Reading the second…',
    compare: 'Comparing…',
    stop: 'Stop comparing',
    stopped: 'The comparison was stopped.',
    again: 'Compare',
  },
  refused: {
    title: 'The comparison cannot be made',
    lost: 'The content of one of the versions is no longer on this device. Nothing is shown in its place.',
    altered: 'The kept content of one of the versions no longer has the hash that was taken: it was altered. Nothing is shown in its place.',
    partial: 'One of the versions keeps only a programme.',
    unreadable: 'The content of one of the versions cannot be read.',
    failed: (error) => `The comparison was interrupted (${error}). Nothing changed in the record.`,
  },
  kept: {
    title: 'Kept versions',
    how: 'The record as it was. The hash is that of the file, to the byte (SHA-256).',
    named: (date) => `Version of ${date}`,
    occasions: { documents_sent: 'papers sent', minutes_approved: 'minutes approved', own: 'on your own initiative' },
    compare: 'Compare with now',
    compareNamed: (version) => `Compare with now: ${version}`,
    download: 'Kept version (JSON)',
    downloadNamed: (version) => `Kept version (JSON): ${version}`,
    fileName: (date, hash) => `kept-version-${date}-${hash}.json`,
    lost: 'The content of this version is no longer on this device.',
    altered: 'The kept content of this version was altered: it no longer has its hash, and is not given.',
    programmes: 'Stages of a programme',
    programmesHow: 'They keep only the actions of one year, and are compared on the programme\'s page.',
  },
  check: {
    title: 'Check a file',
    how: 'Tells whether a “Kept version (JSON)” file is, to the byte, one of the versions kept here. It is read on this device and is not added to the record.',
    choose: 'Choose a file to check',
    working: (name) => `Checking “${name}”…`,
    kept: (name, version) => `“${name}” is the ${version}, to the byte.`,
    unknown: (name) => `“${name}” is none of the versions kept here: it was altered, or is of a version that is no longer kept.`,
    otherDossier: (name, title) => `“${name}” is the version of another record: ${title}.`,
    noVersion: (name) => `“${name}” is not a kept version, or it was damaged.`,
    failed: (name, error) => `“${name}” could not be read (${error}).`,
    fileHash: 'Hash of the file',
    keptHash: (version) => `Hash of the ${version}`,
  },
};
