import type { Grouping } from '#domain/activities/group-activities';
import { browserPreference, usePreference, type BrowserPreference } from '#ui/preferences/browser-preference';
import { useSharedScreen } from '#ui/preferences/shared-screen';

/** The columns beside the title, in their order. */
export const COLUMN_KEYS = ['objective', 'status', 'date', 'referent', 'partners', 'places', 'figure', 'lacks', 'source'] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** The columns that can be changed in place. */
export const EDITABLE = ['objective', 'status', 'date', 'referent'] as const satisfies readonly ColumnKey[];
export type EditableColumn = (typeof EDITABLE)[number];

const EDITABLES: ReadonlySet<ColumnKey> = new Set(EDITABLE);
export const isEditable = (key: ColumnKey): key is EditableColumn => EDITABLES.has(key);

const USUAL: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['status', 'date', 'referent', 'figure', 'source']);

/** Under its objective, an activity need not say it again. */
const isUsual = (key: ColumnKey, grouping: Grouping): boolean => (key === 'objective' ? grouping !== 'objective' : USUAL.has(key));

type Choice = 'usual' | 'shown' | 'hidden';

const PREFERENCES = COLUMN_KEYS.map((key) => browserPreference<Choice>(`list-column-${key}`, ['usual', 'shown', 'hidden']));

/** The choice of every column as one text, so that it is read and followed as one. */
const CHOICES: BrowserPreference<string> = {
  read: () => PREFERENCES.map(({ read }) => read()).join(' '),
  write: (text) => {
    const choices = text.split(' ');
    PREFERENCES.forEach(({ write }, rank) => write(asChoice(choices[rank])));
  },
  follow: (onChange) => {
    const stops = PREFERENCES.map(({ follow }) => follow(onChange));
    return () => {
      for (const stop of stops) stop();
    };
  },
};

const asChoice = (text: string | undefined): Choice => (text === 'shown' || text === 'hidden' ? text : 'usual');

/** What this browser chose of the columns, as a text that a saved view keeps. */
export const readColumnChoices = (): string => CHOICES.read();
export const writeColumnChoices = (choices: string): void => CHOICES.write(choices);

/** What is shown of the columns: as chosen, else as usual for the grouping. What an activity lacks is not for a shared screen. */
export const useShownColumns = (grouping: Grouping): readonly ColumnKey[] => {
  const choices = usePreference(CHOICES).split(' ');
  const shared = useSharedScreen();
  return COLUMN_KEYS.filter((key, rank) => {
    if (key === 'lacks' && shared) return false;
    const choice = asChoice(choices[rank]);
    return choice === 'usual' ? isUsual(key, grouping) : choice === 'shown';
  });
};

/** Shows these columns and no other. */
export const chooseColumns = (shown: ReadonlySet<ColumnKey>, grouping: Grouping): void => {
  const choices = COLUMN_KEYS.map((key): Choice => {
    if (shown.has(key) === isUsual(key, grouping)) return 'usual';
    return shown.has(key) ? 'shown' : 'hidden';
  });
  writeColumnChoices(choices.join(' '));
};
