import { territoriesOfPlace, type KnownPlaces } from '#domain/territories/known-places';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';

const MOST_NAMED = 3;

const toggled = (codes: readonly string[], code: string, on: boolean): string[] => (on ? [...codes, code] : codes.filter((one) => one !== code));

/** The dossier's territories: those of the places are ticked with them, and proposed when they are not; none is ever taken off. */
export const TerritoriesField = ({ known }: { readonly known: KnownPlaces | undefined }) => {
  const { m, format } = useI18n();
  const { written, set, frame } = useEntry();
  const { territories } = frame.frame.dossier;
  if (territories.length === 0) return null;
  const told = known === undefined ? [] : written.places.map((name) => ({ name, codes: territoriesOfPlace(known, name) }));
  const placesIn = (code: string): readonly string[] => told.filter(({ codes }) => codes.includes(code)).map(({ name }) => format.text(name));
  const named = (names: readonly string[]): string => [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const tick = (code: string, on: boolean): void => set('territories', toggled(written.territories, code, on));
  return (
    <fieldset className={forms['group']}>
      <legend>{m.entry.fields.territories}</legend>
      <div className={styles['choices']}>
        {territories.map(({ code, label }) => (
          <Checkbox key={code} label={format.text(label)} checked={written.territories.includes(code)} onChange={(on) => tick(code, on)} />
        ))}
      </div>
      <div role="status">
        {territories.map(({ code, label }) => {
          const names = named(placesIn(code));
          if (names === '') return null;
          return written.territories.includes(code) ? (
            <p key={code} className={styles['said']}>
              {m.entry.places.ticked(format.text(label), names)}
            </p>
          ) : (
            <p key={code} className={styles['proposal']}>
              {m.entry.places.proposed(names)}
              <button type="button" className={buttons['small']} onClick={() => tick(code, true)}>
                {m.entry.places.propose(format.text(label))}
              </button>
            </p>
          );
        })}
      </div>
    </fieldset>
  );
};
