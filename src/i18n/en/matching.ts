import type { Link } from '#domain/links/link';
import type { LinkDoubt } from '#domain/links/link-doubt';
import type { MatchReason } from '#domain/matching/match-score';
import type { matching as french } from '../fr/matching';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const links = (count: number): string => counted(count, 'link', 'links');

const reason = (one: MatchReason): string => {
  switch (one.code) {
    case 'words':
      return `words in common: ${one.shared.join(', ')}`;
    case 'numbers':
      return `same numbers: ${one.shared.join(', ')}`;
    case 'places':
      return `same places: ${one.shared.join(', ')}`;
    case 'partners':
      return `same partners: ${one.shared.join(', ')}`;
    case 'objective':
      return 'same objective';
    case 'kind':
      return 'same kind';
    case 'dates':
      return 'dates that overlap';
  }
};

const relations: Record<Link['relation'], string> = {
  fulfils: 'fulfils',
  continues: 'goes on as',
  answers: 'answers',
  related: 'has the same subject as',
};

const doubts: Record<LinkDoubt, string> = {
  'fulfils-other-year': 'An activity only fulfils an action of its own year; one of a later year goes on from it.',
  'continues-not-later': 'Only an action of a later year goes on from an activity.',
  'fulfils-heading': 'This is a heading of the programme: it is not fulfilled itself, its actions are.',
};

const states: Record<Link['state'], string> = { proposed: 'To decide', confirmed: 'Confirmed', refused: 'Refused' };

export const matching: Translation<typeof french> = {
  page: 'Links',
  breadcrumb: 'Breadcrumb',
  sentence: (year, proposed, confirmed) =>
    confirmed === 0 && proposed === 0
      ? `Links of ${String(year)}: nothing to decide.`
      : `Links of ${String(year)}: ${confirmed === 0 ? 'none confirmed' : `${links(confirmed)} confirmed`}, ${proposed === 0 ? 'nothing to decide' : `${formatNumber(proposed)} to decide`}.`,
  subtitle: 'Jalon proposes, someone decides: nothing is linked without you. A refused link stays noted and is not proposed again.',
  wholeTerritory: 'Links are those of the whole territory: choosing one does not narrow them.',
  notPrinted: 'Links that await a decision are not printed.',
  noActivity: (year) => `No activity is recorded for ${String(year)}: there is nothing to link.`,
  yearsToOpen: 'Years that have activities:',
  views: 'Links to show',
  states,
  filters: {
    relation: 'To',
    all: 'Everything',
    fulfils: (year) => `The programme of ${String(year)}`,
    continues: (year) => `The programme of ${String(year)}, the next year`,
    answers: 'The commitments of the agreement',
    related: 'The same subject',
    objective: 'Objective',
    allObjectives: 'All',
    order: 'Order',
    orders: { report: 'That of the report', strength: 'The closest first' },
  },
  search: {
    label: 'Search for links',
    running: (done, total) => (total === 0 ? 'Looking for possible links' : `Looking for possible links: ${formatNumber(done)} activities of ${formatNumber(total)}`),
    failed: (error) => `The search for links stopped (${error}). What is recorded has not changed; opening the page again starts it anew.`,
    stop: 'Stop',
  },
  list: {
    proposed: 'Proposed links',
    confirmed: 'Confirmed links',
    refused: 'Refused links',
    keys: 'On the keyboard: arrows to go from link to link, Enter to confirm, Delete to refuse, Space to select, Ctrl Z to go back.',
    keysConfirmed: 'On the keyboard: arrows to go from link to link, Delete to remove, Ctrl Z to go back.',
    keysRefused: 'On the keyboard: arrows to go from link to link, Enter to confirm after all, Ctrl Z to go back.',
    none: { proposed: 'Nothing to decide in this view.', confirmed: 'No confirmed link in this view.', refused: 'No refused link in this view.' },
    confirm: 'Confirm',
    refuse: 'Refuse',
    cut: 'Remove',
    named: (act, from, to) => `${act}: ${from}, ${to}`,
    confirmSelected: (count) => `Confirm the selection (${formatNumber(count)})`,
    refuseSelected: (count) => `Refuse the selection (${formatNumber(count)})`,
    confirmAll: (count) => (count === 1 ? 'Confirm the link' : `Confirm all ${formatNumber(count)}`),
    confirmAllTitle: (count) => `Confirm ${count === 1 ? 'the proposed link' : `the ${links(count)} proposed`}?`,
    confirmAllText: 'Each will be recorded as confirmed, with the reason it was proposed for. One “Undo” takes all of them back.',
    more: (count) => `Show ${formatNumber(count)} more`,
    left: (count) => `${counted(count, 'other', 'others')} in this view.`,
    programme: (year) => `programme of ${String(year)}`,
    commitment: 'commitment of the agreement',
    under: (heading) => `under “${heading}”`,
    goneTarget: 'An action of another year, or no longer in the programme',
  },
  done: {
    confirmed: (count) => `${links(count)} confirmed.`,
    refused: (count) => `${links(count)} refused: ${plural(count, 'it', 'they')} will not be proposed again.`,
    cut: 'Link removed: it will not be proposed again.',
    made: 'Link added.',
    undo: 'Undo',
    undone: 'Undone.',
    notUndone: 'This has changed since: the journal lets you go back to it.',
  },
  reason,
  reasons: (parts) => parts.join('; '),
  relations,
  doubts,
  bands: { strong: 'very close', fair: 'close', weak: 'to be looked at closely' },
  sheet: {
    title: 'Links',
    subtitle: 'What this activity fulfils of the programme, what goes on from it, and what it answers in the agreement.',
    none: 'No link is recorded.',
    fulfils: (year) => `Fulfils, in the programme of ${String(year)}`,
    continues: (year) => `Goes on in the programme of ${String(year)}`,
    answers: 'Answers the agreement',
    related: (year) => `Same subject, in the programme of ${String(year)}`,
    why: (text) => `Reason: ${text}`,
    add: 'Add a link',
    seeProposals: 'See the proposed links',
  },
  action: {
    button: 'Links',
    named: (title) => `Links of “${title}”`,
    none: 'No activity is linked to this action.',
  },
  dialog: {
    title: (title) => `Add a link to “${title}”`,
    relation: 'What the link says',
    relationsOfActivity: {
      fulfils: (year) => `It fulfils an action of the programme of ${String(year)}`,
      continues: (year) => `It goes on as an action of the programme of ${String(year)}`,
      answers: 'It answers a commitment of the agreement',
      related: (year) => `It has the same subject as an action of the programme of ${String(year)}`,
    },
    relationsOfTarget: {
      fulfils: (year) => `An activity of ${String(year)} fulfils it`,
      continues: (year) => `It goes on from an activity of ${String(year)}`,
      answers: (year) => `An activity of ${String(year)} answers it`,
      related: (year) => `An activity of ${String(year)} has the same subject`,
    },
    target: { planned_action: 'Planned action', commitment: 'Commitment', activity: 'Activity' },
    nothingToLink: 'Nothing that is recorded can take this link.',
    make: 'Add the link',
  },
  objective: {
    subtitle: (commitments, article) => `${counted(commitments, 'commitment', 'commitments')}${article === '' ? '' : ` (${article})`} and the activities that answer them.`,
    proposedNote: 'Proposed answers, to be confirmed.',
    confirmed: (count) => counted(count, 'activity answers it', 'activities answer it'),
    proposed: (count) => `${formatNumber(count)} proposed`,
    confirmAll: (count) => (count === 1 ? 'Confirm the proposal' : `Confirm all ${formatNumber(count)}`),
    none: (year) => `not recorded in ${String(year)}`,
    andMore: (count) => `and ${counted(count, 'other', 'others')}`,
    open: (label) => `The activities that answer “${label}”`,
    answersTo: (answered, total) => `At least one activity answers ${total === 1 ? 'it' : answered === total ? 'each of them' : `${formatNumber(answered)} of them`}.`,
    decide: 'Decide on links',
    link: 'Link an activity',
    cut: (title) => `Remove the link with “${title}”`,
  },
  sequel: {
    title: (from, to) => `From the report of ${String(from)} to the programme of ${String(to)}`,
    subtitle: (actions, headings, conditional, linked) =>
      `${counted(actions, 'action', 'actions')}${headings === 0 ? '' : ` under ${counted(headings, 'heading', 'headings')}`}${conditional === 0 ? '' : `: ${formatNumber(actions - conditional)} firm, ${formatNumber(conditional)} conditional`}. ${linked === 0 ? 'None is linked to an activity of the report.' : `${formatNumber(linked)} ${plural(linked, 'goes', 'go')} on from an activity of the report.`}`,
    report: (year) => `Report of ${String(year)}`,
    status: 'Progress',
    programme: (year) => `Programme of ${String(year)}`,
    due: 'Due',
    change: 'Sequel',
    notDue: 'not set',
    notRecorded: (year) => `not recorded in ${String(year)}`,
    more: (count) => `+ ${formatNumber(count)}`,
    moreSpoken: (count) => `and ${counted(count, 'other activity', 'other activities')}`,
    changes: { sequel: 'Goes on', related: 'Same subject', announced: 'Announced as a sequel by the programme', unlinked: 'No link recorded' },
    conditional: 'conditional',
    showAll: (count) => `Show the ${formatNumber(count)} others`,
    showFewer: 'Show fewer',
    unfinished: (count, year) => `${counted(count, 'unfinished activity of the report is', 'unfinished activities of the report are')} linked to no action of ${String(year)}.`,
    seeActions: (count) => (count === 1 ? 'See the action' : `See the ${formatNumber(count)} actions`),
  },
};
