import { useI18n } from '#i18n/i18n-context';
import type { EntryFrame } from '#storage/repositories/entry.repository';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { NamesField, type NamedChoice } from '#ui/forms/names-field';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { PlacesField } from './places-field';
import { TerritoriesField } from './territories-field';
import { useKnownPlaces } from './use-known-places';

const toggled = <Value extends string>(values: readonly Value[], value: Value, on: boolean): Value[] => (on ? [...values, value] : values.filter((one) => one !== value));

const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }));

/** Partners already named, found by any spelling that the dossier gathered for them. */
const partnersOf = ({ partners, aliases }: EntryFrame): readonly NamedChoice[] => {
  const spellings = new Map(aliases.filter(({ of }) => of === 'partner').map(({ name, variants }) => [name, variants] as const));
  return [...new Set([...partners, ...spellings.keys()])].map((name) => ({ id: name, label: name, alsoWritten: spellings.get(name) ?? [] }));
};

/** Where it took place and with whom; both complete from what was already written. */
export const PlaceFields = () => {
  const { m, format } = useI18n();
  const { written, set, frame } = useEntry();
  const places = useKnownPlaces();
  const add = (name: string): void => set('partners', [...written.partners.filter((one) => one !== name), name]);
  return (
    <>
      <PlacesField places={places} />
      <TerritoriesField known={places.known} />
      <NamesField
        label={m.entry.fields.partners}
        chosen={named(written.partners)}
        offered={partnersOf(frame)}
        onAdd={add}
        onFree={add}
        onRemove={(name) => set('partners', written.partners.filter((one) => one !== name))}
      />
      {frame.funders.length > 0 && (
        <fieldset className={forms['group']}>
          <legend>{m.entry.fields.funders}</legend>
          <div className={styles['choices']}>
            {frame.funders.map(({ id, name }) => (
              <Checkbox key={id} label={format.text(name)} checked={written.funders.includes(id)} onChange={(on) => set('funders', toggled(written.funders, id, on))} />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
};
