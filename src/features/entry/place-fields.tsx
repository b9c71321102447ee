import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { NamesField } from './names-field';

const toggled = <Value extends string>(values: readonly Value[], value: Value, on: boolean): Value[] => (on ? [...values, value] : values.filter((one) => one !== value));

const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }));

/** Where it took place and with whom; both complete from what was already written. */
export const PlaceFields = () => {
  const { m, format } = useI18n();
  const { written, set, frame } = useEntry();
  const { territories } = frame.frame.dossier;
  const list = (field: 'places' | 'partners') => ({
    label: m.entry.fields[field],
    chosen: named(written[field]),
    offered: named(frame[field]),
    onAdd: (name: string) => set(field, [...written[field].filter((one) => one !== name), name]),
    onFree: (name: string) => set(field, [...written[field].filter((one) => one !== name), name]),
    onRemove: (name: string) => set(field, written[field].filter((one) => one !== name)),
  });
  return (
    <>
      <NamesField {...list('places')} />
      {territories.length > 0 && (
        <fieldset className={forms['group']}>
          <legend>{m.entry.fields.territories}</legend>
          <div className={styles['choices']}>
            {territories.map(({ code, label }) => (
              <Checkbox key={code} label={format.text(label)} checked={written.territories.includes(code)} onChange={(on) => set('territories', toggled(written.territories, code, on))} />
            ))}
          </div>
        </fieldset>
      )}
      <NamesField {...list('partners')} />
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
