import type { ReportDetail } from '#domain/report/report-details';
import type { reportEdit as french } from '../fr/report-edit';
import { formatNumber } from './format/number';
import { plural } from './format/plural';
import type { Translation } from '../translation';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const activities = (count: number): string => counted(count, 'activity', 'activities');

const detail: Record<ReportDetail, string> = {
  one_page: 'One page: the figures and a sentence for each strategic goal',
  twelve_pages: 'A dozen pages: each activity in one line',
  all: 'Everything: each activity with its text and figures',
};

/** What the director arranges of a report, and what is only theirs to read. */
export const reportEdit: Translation<typeof french> = {
  edit: 'Arrange and write',
  read: 'Done',
  plan: 'Plan of the report',
  allEditions: 'This plan is the year\'s, for all funders.',
  how: 'Arrows, or Alt + arrows, change the order. Each change shows beside, as it will print, and can be undone.',
  takePlan: (year: number) => `Take up the plan of the ${String(year)} report`,
  planTaken: (year: number) => `Plan taken up from the ${String(year)} report.`,
  preview: 'Preview',
  title: 'Title of the report',
  titleHow: (usual) => `With no title chosen: “${usual}”.`,
  saveTitle: 'Save the title',
  titleSaved: 'Title saved.',
  detailChoice: 'Level of detail',
  detail,
  detailSaved: (name) => `Level of detail: ${name}.`,
  nothing: 'nothing this year',
  forFunder: 'only in the edition for a funder',
  notInDetail: 'not at this level of detail',
  hidden: 'hidden',
  toldWith: (title) => `with ${title}`,
  up: (title) => `Move up: ${title}`,
  down: (title) => `Move down: ${title}`,
  moved: (title, rank, count) => `${title}: ${formatNumber(rank)} of ${formatNumber(count)}.`,
  hide: (title) => `Hide: ${title}`,
  show: (title) => `Show: ${title}`,
  hiddenNow: (title) => `${title}: hidden.`,
  shownNow: (title) => `${title}: shown.`,
  write: (title) => `Write the introduction: ${title}`,
  rewrite: (title) => `Change the introduction: ${title}`,
  merging: (title) => `Join or separate: ${title}`,
  merge: (title) => `Join with ${title}`,
  separate: (title) => `Separate from ${title}`,
  merged: (title, into) => `${title}: joined with ${into}.`,
  separated: (title) => `${title}: apart again.`,
  activities,
  leaveOut: (title) => `Leave out of this report: ${title}`,
  takeBack: (title) => `Take back into this report: ${title}`,
  leftOutNow: (title) => `${title}: no longer in the report.`,
  takenBack: (title) => `${title}: in the report again.`,
  leftOut: 'left out',
  introduction: {
    title: (place) => `Introduction: ${place}`,
    label: 'Text',
    preview: 'As it will print',
    nothing: 'Without a text, nothing is said here.',
    how: 'An empty line parts two paragraphs. An empty text takes the introduction away.',
    saved: (place) => `${place}: introduction saved.`,
    found: 'This text was typed in this browser and is not saved yet.',
    forget: 'Go back to the saved text',
  },
  prompt: {
    foreword: 'What is to be remembered of this year, and who is to be thanked?',
    goal: 'What changed this year for this strategic goal?',
    objective: 'What changed this year for this objective?',
    write: 'Write',
  },
  missing: {
    title: 'What is still missing',
    how: 'This list is for you alone: it is never printed and goes in no file.',
    none: 'Nothing is missing from this report.',
    reading: 'Reading the year…',
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    text: (count) => counted(count, 'activity without a report text', 'activities without a report text'),
    figure: (count) => counted(count, 'activity without the figure that its kind expects', 'activities without the figure that their kind expects'),
    cause: (count) => counted(count, 'postponed, stopped or stalled activity whose reason is not given', 'postponed, stopped or stalled activities whose reason is not given'),
    credit: (count) => counted(count, 'activity with a photo that has no credit', 'activities with a photo that has no credit'),
    photo: (count) => counted(count, 'photo that cannot be placed', 'photos that cannot be placed'),
    introduction: (count) => counted(count, 'introduction to be written', 'introductions to be written'),
  },
};
