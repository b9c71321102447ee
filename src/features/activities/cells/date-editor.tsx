import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';
import type { CellEdit } from './use-cell-edit';

const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** A date as one would say it; below it, what is understood, before anything is saved. */
export const DateEditor = ({ edit: { written, understood, set, error } }: { readonly edit: CellEdit }) => {
  const { m, format } = useI18n();
  const said = understood.dates.map((date) => format.period(date, 'long')).join(', ');
  const choices = understood.dateChoices.map((choice) => m.entry.dateChoices[choice]).filter((words) => words !== '');
  return (
    <TextField
      label={m.entry.fields.date}
      optional
      placeholder={m.entry.dateHint}
      value={written.date}
      onChange={(date) => set({ date })}
      error={error}
      description={said === '' ? undefined : [m.entry.understood(said), ...choices].map(sentence).join(' ')}
    />
  );
};
