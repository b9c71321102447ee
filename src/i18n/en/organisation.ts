import type { organisation as french } from '../fr/organisation';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const time: typeof french.time = (value) => `${formatNumber(value)} FTE`;
const percent: typeof french.percent = (value) => `${value}%`;
const gap = (given: number): string => percent(formatNumber(Math.round(Math.abs(given - 100) * 100) / 100));

/** Where the shares of someone stand, in a few words. */
const standing: typeof french.standing = (given) => {
  switch (given.state) {
    case 'none':
      return '';
    case 'whole':
      return 'The shares make 100%.';
    case 'short':
      return `The shares make ${percent(formatNumber(given.percent))}: ${gap(given.percent)} is missing.`;
    case 'over':
      return `The shares make ${percent(formatNumber(given.percent))}: ${gap(given.percent)} too much.`;
  }
};

/** The same while they are typed, with what becomes of them. */
const total: typeof french.form.total = (given) => {
  switch (given.state) {
    case 'none':
      return 'No share is typed.';
    case 'whole':
      return standing(given);
    case 'short':
      return `${standing(given)} They are saved as they are; the rest of the time counts as “not shared out”.`;
    case 'over':
      return `${standing(given)} They are saved as they are; in totals each counts in proportion, so as not to exceed the time worked.`;
  }
};

/** The organisation chart that a convention asks for, and who is on it. */
export const organisation: Translation<typeof french> = {
  title: 'Organisation chart',
  breadcrumb: 'Breadcrumb',
  sentence: (day, persons, known, times) => {
    if (persons === 0) return `Nobody is recorded in post on ${day}.`;
    const team = `On ${day}, the recorded team is of *${counted(persons, 'person', 'people')}*`;
    if (known === 0) return `${team}.`;
    return `${team}, or ${time(times)}${known < persons ? ` for the ${formatNumber(known)} whose time is recorded` : ''}.`;
  },
  subtitle: 'Everyone with their time in full-time equivalents (FTE) and their share by objective, which must make 100%.',
  nobody: 'The team of that day is not recorded',
  nobodyHow: 'Add everyone with their time and their shares by objective: the chart is written from them.',
  add: 'Add a person',
  edit: (name) => `Edit: ${name}`,
  remove: (name) => `Remove: ${name}`,
  time,
  percent,
  standing,
  team: {
    title: (day) => `Team on ${day}`,
    how: 'Without a day of arrival or departure, a person is counted as present.',
    name: 'Person',
    time: 'Time',
    shares: 'Shares by objective',
    acts: 'Act',
  },
  others: {
    title: (day) => `Not in the team on ${day}`,
    how: 'Arrived after that day or gone before it: in no total.',
    from: (day) => `arrived on ${day}`,
    until: (day) => `left on ${day}`,
  },
  byObjective: {
    title: 'Time by objective',
    how: 'Time × share, added up for the team.',
    objective: 'Objective',
    time: 'Time',
    working: (code) => `Time on ${code}`,
    part: (name, whole, share, own) => `${name}: ${formatNumber(whole)} × ${percent(formatNumber(share))} = ${time(own)}`,
    proportion: 'Shares of a person that exceed 100% count in proportion.',
    unshared: 'Not shared out',
    total: (known, persons) => (known === persons ? 'Team' : `Team, for ${formatNumber(known)} of ${formatNumber(persons)}`),
  },
  form: {
    newTitle: 'New person',
    editTitle: (name) => `Edit: ${name}`,
    name: 'Name',
    nameFault: 'Give a name.',
    function: 'Position',
    time: 'Time worked (FTE)',
    timeHow: 'From 0 to 1, such as 0.8, or as a percentage, such as 80%.',
    timeFault: 'Write a number from 0 to 1, such as 0.8.',
    from: 'In post from',
    until: 'Until',
    dayFaults: { invalid: 'There is no such day.', reversed: 'This day is before the day of arrival.' },
    shares: 'Shares by objective, in %',
    sharesHow: 'Together they must make 100%. An objective without a share stays blank.',
    share: (code, title) => `${code} ${title}`,
    shareFault: 'Write a number from 0 to 100.',
    total,
  },
  removal: {
    title: (name) => `Remove: ${name}`,
    follows: (activities, actions) =>
      `This person follows ${counted(activities, 'activity', 'activities')} and ${counted(actions, 'planned action', 'planned actions')}, which nobody will follow any more.`,
    text: 'To keep a trace of their time here, give a day of departure instead. Ctrl Z brings the person back.',
    act: 'Remove the person',
  },
  chart: {
    button: 'Organisation chart (DOCX)',
    failed: 'The document could not be written. Nothing has changed in the record.',
    fileName: (year) => `organisation-chart-${String(year)}.docx`,
    title: (day) => `Organisation chart on ${day}`,
    page: 'p.',
    of: 'of',
    opening: (persons, known, times) => `${counted(persons, 'person', 'people')}${known === 0 ? '' : `, ${time(times)}${known < persons ? ` for ${formatNumber(known)} of them` : ''}`}.`,
    teamTitle: 'Team',
    team: { name: 'Name', function: 'Position', time: 'FTE', shares: 'Share by objective' },
    objectivesTitle: 'Time by objective',
    objectives: { objective: 'Objective', time: 'FTE', persons: 'People' },
    unshared: 'Not shared out by objective',
    total: 'In all',
    unknown: 'not recorded',
    identity: (siret, rna) => [siret !== undefined && `SIRET no. ${siret}`, rna !== undefined && `RNA no. ${rna}`].filter(Boolean).join(' · '),
  },
};
