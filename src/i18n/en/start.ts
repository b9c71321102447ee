import type { NewDossierFault } from '#domain/dossier/new-dossier-form';
import type { OutlineFault } from '#domain/objectives/outline';
import type { start as french } from '../fr/start';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const ofLine = (fault: OutlineFault): string => {
  switch (fault.code) {
    case 'duplicate-code':
      return `The code “${fault.value}” is already that of another line: two objectives cannot have the same one.`;
    case 'no-goal':
      return 'This objective has no strategic goal above it.';
    case 'empty-title':
      return 'The title is missing.';
    case 'empty-code':
      return 'The code is missing.';
    case 'long-title':
      return 'The title is longer than 1,000 characters.';
    case 'long-code':
      return 'The code is longer than 20 characters.';
  }
};

const ofFunder = (code: Extract<NewDossierFault, { field: 'funder' }>['code']): string => {
  switch (code) {
    case 'no-name':
      return 'The name of the funder is missing.';
    case 'twice':
      return 'This funder is already in the list.';
    case 'not-an-amount':
      return 'This amount cannot be read: write euros, such as 120 000 or 120 000,50.';
  }
};

const ofYear = (code: Extract<NewDossierFault, { field: 'firstYear' | 'lastYear' }>['code']): string => {
  switch (code) {
    case 'missing':
      return 'A year is needed: without one, nothing can be put in its place.';
    case 'not-a-year':
      return 'Write a year in four figures, such as 2026.';
    case 'before-first':
      return 'The last year comes before the first.';
    case 'too-many':
      return 'A convention of more than 30 years is not foreseen: check both years.';
  }
};

const fault = (found: NewDossierFault): string => {
  switch (found.field) {
    case 'name':
      return found.code === 'missing' ? 'The name of the organisation is needed.' : 'This name is longer than 1,000 characters.';
    case 'title':
      return found.code === 'missing' ? 'The record needs a title.' : 'This title is longer than 1,000 characters.';
    case 'firstYear':
    case 'lastYear':
      return ofYear(found.code);
    case 'territories':
      return `“${found.value}” is written twice.`;
    case 'outline':
      return 'At least one strategic goal is needed.';
    case 'line':
      return ofLine(found.fault);
    case 'funder':
      return ofFunder(found.code);
  }
};

const faultAt = (found: NewDossierFault): string => {
  switch (found.field) {
    case 'firstYear':
      return `First year: ${fault(found)}`;
    case 'lastYear':
      return `Last year: ${fault(found)}`;
    case 'territories':
      return `Territories: ${fault(found)}`;
    case 'line':
      return `Objectives, line ${formatNumber(found.fault.line)}: ${fault(found)}`;
    case 'funder':
      return `Funder ${formatNumber(found.index + 1)}: ${fault(found)}`;
    case 'name':
    case 'title':
    case 'outline':
      return fault(found);
  }
};

export const start: Translation<typeof french> = {
  title: 'Start a record',
  lead: 'Five short steps. What you write is kept in this browser, even if you close the page; nothing enters a record before the last step.',
  step: (number, name) => `${formatNumber(number)}. ${name}`,
  organisation: {
    title: 'The organisation',
    how: 'The one that reports.',
    name: 'Name of the organisation',
    shortName: 'Short name or acronym',
    shortNameHow: 'For titles and names of files.',
    called: 'In sentences, it is called',
    calledHow: 'Such as “the Association” or “the Mission”.',
  },
  convention: {
    title: 'The convention',
    how: 'The years to be reported on.',
    firstYear: 'First year',
    lastYear: 'Last year',
    name: 'Title of the record',
    nameHow: 'Leave empty to keep the title proposed.',
    proposed: (years, organisation) => {
      const [first] = years;
      const last = years.at(-1);
      return `Convention ${first === last ? String(first) : `${String(first)}-${String(last)}`}${organisation === '' ? '' : `, ${organisation}`}`;
    },
    territories: 'Territories',
    territoriesHow: 'One a line, with its code if it has one: “59 Nord”. They serve to see only what touches one of them.',
    territoriesRead: (labels) => `${counted(labels.length, 'territory read', 'territories read')}: ${labels.join(', ')}`,
  },
  outline: {
    title: 'The objectives',
    how: 'Paste the numbered list of the convention: it becomes strategic goals and operational objectives, which you then correct line by line.',
    paste: 'The list of the convention',
    pasteHow: 'Copied from Word, Excel or a PDF. “1.”, “1.1”, “Axis 2 –”, “I.”, “A.1”, bullets or indents: all can be read.',
    example: '1. Welcome residents\n1.1 Open a place\n1.2 Train volunteers\n2. Pass on',
    read: (goals, objectives) => `${counted(goals, 'strategic goal', 'strategic goals')}, ${counted(objectives, 'operational objective', 'operational objectives')}`,
    nothing: 'Nothing yet: what you paste appears here, line by line.',
    preview: 'What was read',
    goal: 'Strategic goal',
    objective: 'Operational objective',
    code: (line) => `Code, line ${formatNumber(line)}`,
    lineTitle: (line) => `Title, line ${formatNumber(line)}`,
    makeGoal: (code) => `Make ${code} a strategic goal`,
    makeObjective: (code) => `Make ${code} an operational objective`,
    remove: (code) => `Remove ${code}`,
    addGoal: 'Add a strategic goal',
    addObjective: 'Add an operational objective',
    unread: (count) => `${counted(count, 'line was not taken', 'lines were not taken')}:`,
    unreadLine: ({ code, line, value }) =>
      code === 'third-level'
        ? `Line ${formatNumber(line)}, “${value}”: third level. Commitments are added afterwards, in Objectives.`
        : `Line ${formatNumber(line)}, “${value}”: without a number, and not following a title.`,
  },
  funders: {
    title: 'The funders',
    how: 'Who signs or funds the convention. You can add others later.',
    name: (number) => `Funder ${formatNumber(number)}`,
    maximum: 'Maximum per year, in euros',
    add: 'Add a funder',
    remove: (name) => `Remove ${name === '' ? 'this funder' : name}`,
  },
  summary: {
    title: 'Create the record',
    how: 'It opens at once, without any activity. The other records of this browser stay as they are.',
    organisation: 'Organisation',
    dossier: 'Record',
    years: 'Years',
    objectives: 'Objectives',
    funders: 'Funders',
    territories: 'Territories',
    missing: 'to be written',
    none: 'none',
    yearList: (years) => years.map(String).join(', '),
    create: 'Create the record',
    erase: 'Clear everything',
    eraseAsk: 'Clear what was written?',
    eraseText: 'All that you wrote on this page will be lost. No stored record is touched.',
    toDo: (count) => `${counted(count, 'point to correct', 'points to correct')} before the record can be created. Nothing has been stored.`,
    notSaved: (error) => `The browser refused to store it (${error}). Nothing was created; what you wrote is still here.`,
  },
  fault,
  faultAt,
};
