import type { EurosFault } from '#domain/budget/parse-euros';
import type { TableName } from '#domain/dossier/tables';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import type { convention as french } from '../fr/convention';
import type { Translation } from '../translation';
import { CONVENTION_COMMANDS } from './convention-commands';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { formatDay } from './format/period';
import { plural } from './format/plural';

const REFERRERS: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  goals: ['strategic goal', 'strategic goals'],
  objectives: ['operational objective', 'operational objectives'],
  commitments: ['commitment', 'commitments'],
  funders: ['funder', 'funders'],
  grants: ['grant', 'grants'],
  budgetLines: ['budget line', 'budget lines'],
  deliverables: ['deliverable', 'deliverables'],
  transmissions: ['transmission', 'transmissions'],
  conventions: ['signature of the convention', 'signatures of the convention'],
  plannedActions: ['planned action', 'planned actions'],
  activities: ['activity', 'activities'],
  links: ['link', 'links'],
  indicators: ['indicator', 'indicators'],
  reviews: ['meeting', 'meetings'],
  conclusions: ['conclusion', 'conclusions'],
  persons: ['person', 'people'],
};

const referrers = (by: Readonly<Partial<Record<TableName, number>>>): string =>
  listed(
    Object.entries(by).map(([table, count]) => {
      const [one, other] = REFERRERS[table as TableName] ?? ['record', 'records'];
      return counted(count, one, other);
    }),
  );

const refusal = (why: ActRefusal): string => {
  switch (why.reason) {
    case 'code-taken':
      return `The code “${why.value}” is already that of another line in force: addresses and readers would get lost. Choose another one.`;
    case 'outside-convention':
      return `The amendment must be dated within the convention, from ${formatDay(why.first)} to ${formatDay(why.last)}.`;
    case 'ends-before-start':
      return `On that date, “${why.value}” would end before it started.`;
    case 'same-amendment':
      return 'This line comes from this very amendment: correct it or remove it, the amendment need not change it a second time.';
    case 'already-ended':
      return 'An amendment has already ended this line.';
    case 'replaced':
      return 'Other lines have taken the place of this one: it cannot be reopened.';
    case 'needs-two':
      return 'A split makes two objectives or more.';
    case 'referred-to':
      return `Records refer to it: ${referrers(why.by)}. To put it out of force without losing anything, end it by an amendment.`;
  }
};

const EUROS: Readonly<Record<EurosFault, string>> = {
  empty: 'Type an amount, such as 110 000 or 110 000.50.',
  not_an_amount: 'This is not an amount. Type for instance 110 000 or 110 000.50 €.',
  negative: 'An amount cannot be negative.',
  ambiguous: 'This amount can be read in two ways. Type 110 000 for thousands, or 110.50 for cents.',
  too_large: 'This amount is too large to be exact.',
};

export const convention: Translation<typeof french> = {
  edit: 'Change the convention',
  read: 'Done',
  title: (years) => `Change the ${years} convention`,
  subtitle: 'As its amendments leave it. Each act is saved at once, and can be undone (Ctrl Z).',
  how: {
    title: 'By an amendment?',
    correction: 'Correct a typing mistake',
    correctionHow: 'The text of the convention has not changed, it was copied wrongly: the line is rewritten for all years.',
    amendment: 'Change by an amendment',
    amendmentHow: 'The text has changed, on a date and for a reason: the old line stays in the years before, the new one takes its place afterwards. What was linked stays linked.',
    order: 'Lines have the same order in all years.',
  },
  basis: {
    legend: 'By an amendment?',
    forgotten: 'Repair an oversight: the line holds for all years',
    added: 'Add it by an amendment: it holds from its date on',
    which: 'Amendment',
    newOne: 'New amendment',
    date: 'Date of the amendment',
    number: 'Number',
    reason: 'Reason',
    reasonHow: 'It is kept in the journal.',
    dateMissing: 'Give the date of the amendment.',
    reasonMissing: 'Say in a few words why the convention changed.',
  },
  amendmentName: (number, date) => (number === undefined ? `amendment of ${date}` : `amendment no. ${number} of ${date}`),
  goals: 'Objectives and commitments',
  addGoal: 'Add a strategic goal',
  addObjective: 'Add an objective',
  addCommitment: 'Add a commitment',
  addTo: (label, code) => `${label} under ${code}`,
  noGoal: 'This convention has no objective yet.',
  noGoalHow: 'Start with a strategic goal, then add its operational objectives and their commitments.',
  noObjective: 'No operational objective under this one.',
  noCommitment: 'No written commitment.',
  commitments: (count) => (count === 0 ? 'No commitment' : counted(count, 'commitment', 'commitments')),
  since: (amendment) => `since the ${amendment}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  moved: (name, rank, total) => `${name} is now ${formatNumber(rank)} of ${formatNumber(total)}.`,
  editNamed: (name) => `Edit ${name}`,
  moreOf: (name) => `More for ${name}`,
  split: 'Split…',
  end: 'End by an amendment…',
  remove: 'Remove…',
  removeNamed: (name) => `Remove ${name}`,
  reopen: 'Reopen',
  reopenNamed: (name) => `Reopen ${name}`,
  saved: (act) => `${CONVENTION_COMMANDS[act] ?? act}: saved.`,
  goalForm: { add: 'New strategic goal', edit: (code) => `Strategic goal ${code}` },
  objectiveForm: { add: 'New operational objective', edit: (code) => `Objective ${code}` },
  commitmentForm: { add: 'New commitment', edit: 'Commitment of the convention' },
  fields: {
    code: 'Short code',
    codeHow: 'That of the document, such as 1.3. It makes the address of the page.',
    title: 'Title',
    shortTitle: 'Short title',
    shortTitleHow: 'For charts and lists. Without it, the whole title.',
    goal: 'Strategic goal',
    label: 'What is expected',
    kind: 'Kind',
    modality: 'How far it binds',
    note: 'Remark',
    required: 'This field cannot stay empty.',
    tooLong: (most) => `At most ${formatNumber(most)} characters.`,
  },
  splitForm: {
    title: (code) => `Split objective ${code}`,
    how: (code) => `${code} stays whole in the years before the amendment. Activities and actions linked to it stay linked: in later years they are shown as “to be linked”, never lost.`,
    part: (rank) => `Objective ${formatNumber(rank)}`,
    addPart: 'Add an objective',
    removePart: (rank) => `Take out objective ${formatNumber(rank)}`,
    commitments: 'Where each commitment goes',
    nowhere: 'Nowhere: it ends',
    to: (rank, code) => (code === '' ? `Objective ${formatNumber(rank)}` : code),
    act: 'Split',
  },
  endForm: {
    title: (name) => `End ${name}`,
    how: 'The line stays in the years up to the amendment, with nothing in its place afterwards. What is linked to it stays linked.',
    withObjectives: (objectives, commitments) =>
      `With it ${plural(objectives + commitments, 'ends', 'end')} ${listed([
        ...(objectives > 0 ? [counted(objectives, 'operational objective', 'operational objectives')] : []),
        ...(commitments > 0 ? [counted(commitments, 'commitment', 'commitments')] : []),
      ])}.`,
    act: 'End by this amendment',
  },
  removal: {
    title: (name) => `Remove ${name}?`,
    how: 'For a line typed by mistake. It goes from all years; the bin keeps it, and Ctrl Z brings it back.',
    act: 'Remove',
  },
  amendments: {
    title: 'Amendments',
    none: 'No amendment recorded. One is made by changing a line by an amendment, or here.',
    add: 'Add an amendment',
    form: { add: 'New amendment', edit: 'Amendment' },
    nothing: 'No line refers to it yet.',
    added: 'Added',
    ended: 'Ended',
    replaced: 'Replaced',
    replacedBy: (old, next) => `${old}, by ${listed(next)}`,
    commitments: (added, ended, replaced) =>
      listed([
        ...(added > 0 ? [`${formatNumber(added)} added`] : []),
        ...(ended > 0 ? [`${formatNumber(ended)} ended`] : []),
        ...(replaced > 0 ? [`${formatNumber(replaced)} taken up`] : []),
      ]),
    commitmentsLabel: 'Commitments',
    maxima: 'New maximum',
    maximumOf: (funder, amount) => `${funder}: ${amount} a year`,
    notWritten: 'not stated',
  },
  funders: {
    title: 'Funders',
    none: 'No funder recorded.',
    add: 'Add a funder',
    form: { add: 'New funder', edit: (name) => name },
    maximum: 'Maximum per year',
    maximumHow: 'In euros, as the text writes it: 110 000 or 110 000.50.',
    noMaximum: 'maximum not stated',
    aYear: (amount) => `${amount} a year at most`,
    parts: 'Parts of the maximum',
    partsHow: 'When the text breaks the maximum down.',
    part: (rank) => `Part ${formatNumber(rank)}`,
    partLabel: 'What the part is for',
    partAmount: 'Amount',
    addPart: 'Add a part',
    removePart: (rank) => `Take out part ${formatNumber(rank)}`,
    twoFigures: (parts, maximum, gap) => `The parts come to ${parts}, the written maximum is ${maximum}: ${gap} apart. Both stay as the text writes them.`,
    name: 'Name',
    code: 'Short code',
    representative: 'Representative',
    budgetSource: 'Budget line',
    conditions: 'Conditions',
    changes: 'What the amendment changes: the maximum and its parts. The other fields are corrected for all years.',
  },
  euros: (fault) => EUROS[fault],
  refusal,
};
