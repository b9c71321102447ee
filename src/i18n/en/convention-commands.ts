const PARTS = {
  goal: 'a strategic goal',
  objective: 'an operational objective',
  commitment: 'a commitment',
  funder: 'a funder',
  amendment: 'an amendment',
} as const;

const ACTS = {
  add: 'addition of',
  correct: 'correction of',
  amend: 'change by amendment of',
  move: 'move of',
  end: 'end by amendment of',
  reopen: 'reopening of',
  remove: 'removal of',
} as const;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const named = (say: (words: string) => string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(ACTS).flatMap(([act, words]) => Object.entries(PARTS).map(([part, of]) => [`${act}-${part}`, say(`${words} ${of}`)])),
  ),
  'split-objective': say('split of an operational objective'),
});

/** What each act on the convention did, after “Undone:”. */
export const CONVENTION_DONE = named((words) => `the ${words}`);

/** The same as the journal names it. */
export const CONVENTION_COMMANDS = named(capital);
