import { useMemo } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { NamesField, type NamedChoice } from '#ui/forms/names-field';
import { TextField } from '#ui/forms/text-field';
import type { TypedException } from './typed-publicity';
import { useTitles, useTitlesOfYear, type Titles } from './use-titles';

interface Props {
  readonly exceptions: readonly TypedException[];
  readonly snapshot: YearSnapshot;
  readonly onChange: (exceptions: readonly TypedException[]) => void;
}

/** The activities of the year by their titles. */
const useOffered = (snapshot: YearSnapshot, titles: Titles): readonly NamedChoice[] => {
  const { format } = useI18n();
  return useMemo(() => snapshot.activities.map(({ id }) => ({ id, label: format.text(titles.get(id) ?? '') })).filter(({ label }) => label !== ''), [snapshot, titles, format]);
};

/** The activities that the duty was not kept for, each with why. */
export const ExceptionsField = ({ exceptions, snapshot, onChange }: Props) => {
  const { m, format } = useI18n();
  const words = m.publicity.form;
  const ofYear = useTitlesOfYear(snapshot);
  // One that was excepted may be of another year by now.
  const others = useTitles(exceptions.map(({ activity }) => activity));
  const offered = useOffered(snapshot, ofYear);
  const chosen = exceptions.map(({ activity }) => ({ id: activity, label: format.text(ofYear.get(activity) ?? others.get(activity) ?? m.publicity.unnamed) }));
  const add = (chosenId: string): void => {
    const activity = snapshot.activities.find(({ id }) => id === chosenId)?.id;
    if (activity !== undefined) onChange([...exceptions, { activity, note: '' }]);
  };
  return (
    <>
      <NamesField label={words.exceptions} description={words.exceptionsHow} chosen={chosen} offered={offered} onAdd={add} onRemove={(gone) => onChange(exceptions.filter(({ activity }) => activity !== gone))} />
      {exceptions.map((one) => (
        <TextField
          key={one.activity}
          optional
          label={words.why(chosen.find(({ id }) => id === one.activity)?.label ?? '')}
          value={one.note}
          onChange={(note) => onChange(exceptions.map((other) => (other.activity === one.activity ? { ...one, note } : other)))}
        />
      ))}
    </>
  );
};
