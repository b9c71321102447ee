const PARTS = {
  goal: 'd\'un objectif stratégique',
  objective: 'd\'un objectif opérationnel',
  commitment: 'd\'un attendu',
  funder: 'd\'un financeur',
  amendment: 'd\'un avenant',
} as const;

const ACTS = {
  add: ['l\'', 'ajout'],
  correct: ['la ', 'correction'],
  amend: ['le ', 'changement par avenant'],
  move: ['le ', 'déplacement'],
  end: ['la ', 'fin par avenant'],
  reopen: ['la ', 'réouverture'],
  remove: ['la ', 'suppression'],
} as const;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const named = (say: (article: string, noun: string, of: string) => string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(ACTS).flatMap(([act, [article, noun]]) =>
      Object.entries(PARTS).map(([part, of]) => [`${act}-${part}`, say(article, noun, of)]),
    ),
  ),
  'split-objective': say('la ', 'scission', 'd\'un objectif opérationnel'),
});

/** What each act on the convention did, after « Annulé : ». */
export const CONVENTION_DONE = named((article, noun, of) => `${article}${noun} ${of}`);

/** The same as the journal names it. */
export const CONVENTION_COMMANDS = named((_article, noun, of) => capital(`${noun} ${of}`));
