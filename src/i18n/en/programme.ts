import type { programme as french } from '../fr/programme';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const actions = (count: number): string => counted(count, 'action', 'actions');

const narrowed = (codes: readonly string[]): string => (codes.length === 0 ? '' : `, ${plural(codes.length, 'objective', 'objectives')} ${listed(codes)}`);

/** What is done comes first; the one accented figure stands between stars, and never on an absence. What is to fill in follows it for who may read that, then the stop. */
const sentence: typeof french.sentence = ({ year, objectives, actions: total, completed, known }) => {
  const head = `Programme ${String(year)}${narrowed(objectives)}`;
  if (total === 0) return `${head}: no action is planned in it`;
  const parts = [
    completed > 0 ? `*${formatNumber(completed)} of ${actions(total)}* completed` : `*${actions(total)}*`,
    completed === 0 && known > 0 && `progress filled in for ${formatNumber(known)}`,
  ].filter((part) => part !== false);
  return `${head}: ${parts.join('; ')}`;
};

const viewName: typeof french.list.view = (view, year) => {
  switch (view) {
    case 'all':
      return 'All';
    case 'to_fill':
      return 'To fill in';
    case 'late':
      return 'Late';
    case 'conditional':
      return 'Conditional';
    case 'continuing':
      return `Continuing from ${String(year - 1)}`;
    case 'external':
      return 'External provider';
  }
};

const stages: Record<Parameters<typeof french.version>[0], string> = {
  draft: 'Draft',
  reviewed: 'Examined in review',
  adopted: 'Adopted',
  sent: 'Sent',
  adapted: 'Adapted',
};

export const programme: Translation<typeof french> = {
  sentence,
  toFill: (count) => `; ${counted(count, 'past due date', 'past due dates')} to fill in`,
  stop: '.',
  counts: (firm, conditional, headings) =>
    `${counted(firm, 'planned action', 'planned actions')}${conditional === 0 ? '' : ` and ${formatNumber(conditional)} conditional`}${headings === 0 ? '' : `, under ${counted(headings, 'heading', 'headings')}`}.`,
  more: (continuing, year, imprecise) =>
    [
      continuing > 0 && `${formatNumber(continuing)} announced as continuing from ${String(year - 1)}`,
      imprecise > 0 && `${formatNumber(imprecise)} with no due date more precise than the year`,
    ]
      .filter(Boolean)
      .join('; '),
  version: (stage, day) => (day === '' ? `${stages[stage]}, day not recorded.` : `${stages[stage]} on ${day}.`),
  nearest: (asked, shown) => `No programme is recorded for ${String(asked)}: here is that of ${String(shown)}, the nearest year.`,
  judged: {
    label: 'Due dates judged on',
    reset: 'Back to the default day',
    how: (end) => `Today by default, at most the end of the convention (${end}).`,
    howWithoutEnd: 'Today by default.',
  },
  territory: 'The programme is not split by territory: its actions name only places. It is given whole.',
  objectiveFilter: (codes) => `View narrowed to ${plural(codes.length, 'objective', 'objectives')} ${listed(codes)}.`,
  wholeProgramme: 'See the whole programme',
  progress: {
    title: (year) => `Progress of the ${String(year)} programme`,
    how: 'Headings left out. “Not filled in” says nothing of what was done. A rate is given only once 80% of actions are filled in.',
    firm: 'Planned actions',
    conditional: 'Conditional actions',
    known: (known, total, rate) => `*${formatNumber(known)}* filled in of ${formatNumber(total)}: ${rate}`,
    notComputable: 'rate not computable',
    rate: (share, completed, known) => `execution rate: ${share} (${formatNumber(completed)} completed of ${formatNumber(known)})`,
    none: 'none',
    reading: (known, total) =>
      known === 0 ? `Progress is not recorded yet for any of the ${actions(total)}.` : `Progress is recorded for ${formatNumber(known)} of the ${actions(total)}.`,
    kind: 'Actions',
    total: 'Total',
    rateColumn: 'Execution rate',
  },
  past: {
    title: 'Past due dates, to fill in',
    count: (count, day) => `${actions(count)}, as of ${day}`,
    none: (day) => `As of ${day}, no past due date is left to fill in.`,
    late: 'Past due dates, recorded as not completed',
    reason: (text) => `Reason: ${text}`,
    newDate: (period) => `new due date: ${period}`,
  },
  next: {
    title: 'Next due dates',
    none: (day) => `After ${day}, no due date is more precise than the year.`,
  },
  list: {
    title: 'Actions by objective',
    views: 'Actions shown',
    view: viewName,
    unfoldAll: 'Unfold all',
    foldAll: 'Fold all',
    noneInView: (view) => `No action in the view “${view}”.`,
    nothingRecorded: 'This programme has no recorded action yet.',
    action: 'Planned action',
    due: 'Due',
    status: 'Progress',
    sequel: 'Follows, done by',
    details: 'Details',
    meta: (firm, conditional, continuing, year) =>
      [
        firm > 0 && `${formatNumber(firm)} planned`,
        conditional > 0 && `${formatNumber(conditional)} conditional`,
        continuing > 0 && `${formatNumber(continuing)} continuing from ${String(year - 1)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    toFill: (count) => `${counted(count, 'due date', 'due dates')} to fill in`,
    nothing: 'no planned action',
    toBeSpecified: 'to be specified',
    elsewhere: 'Outside the objectives of this year',
    elsewhereCode: '—',
    objectivePage: (code) => `See objective ${code}`,
    underHeading: actions,
    countSpoken: actions,
  },
  one: {
    conditional: 'conditional',
    continuing: (year) => `continuing from ${String(year - 1)}`,
    external: 'external provider',
    provider: (name) => `provider: ${name}`,
    inYear: 'in the year',
    toFill: 'To fill in',
    notFilled: 'not filled in',
    places: (count) => counted(count, 'place', 'places'),
    partners: (count) => counted(count, 'partner', 'partners'),
    placesTitle: 'Places named by the programme',
    partnersTitle: 'Partners named by the programme',
    titleOf: (title) => `Places and partners: ${title}`,
    cost: (amount) => `planned cost: ${amount}`,
  },
  absent: {
    title: (year) => `No programme is recorded for ${String(year)}`,
    none: 'No programme is recorded here',
    text: 'A programme can be read in one of these years:',
    noneText: 'The objectives of the convention say what is expected:',
    see: (year) => `Programme ${String(year)}`,
    seeObjectives: 'Read what the convention provides for',
  },
};
