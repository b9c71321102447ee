import { useMemo } from 'react';
import type { Commune } from '#domain/territories/commune';
import { findCommunes } from '#domain/territories/find-communes';
import { epciOf, placeName, readPlace, territoriesOfPlace, type KnownPlaces } from '#domain/territories/known-places';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { NamesField, type NamedChoice } from '#ui/forms/names-field';
import { useEntry } from './entry-context';
import type { PlacesInForm } from './use-known-places';

const MOST = 12;

/** What tells a commune from its namesakes: what it is part of, its EPCI and its département. */
const whichOne = ({ within, epci, department }: Commune): string => [within, epci?.name, department.name].filter((part) => part !== undefined).join(' · ');

/** A place as it stands in the form: with its EPCI, or with what is not known of it. */
const chosenPlace = (known: KnownPlaces | undefined, name: string, { m }: I18n): NamedChoice => {
  const place = { id: name, label: name };
  if (known === undefined) return place;
  const [epci] = epciOf(known, [name]);
  const { state } = readPlace(known, name);
  return { ...place, ...(epci !== undefined && { detail: epci.name }), ...((state === 'several' || state === 'unknown') && { mark: m.entry.places[state] }) };
};

const usedPlace = (known: KnownPlaces | undefined, name: string): NamedChoice => {
  const reading = known === undefined ? undefined : readPlace(known, name);
  return { id: name, label: name, ...(reading?.state === 'commune' && { detail: whichOne(reading.commune) }) };
};

const foundPlaces = (known: KnownPlaces | undefined, text: string): readonly NamedChoice[] =>
  known === undefined ? [] : findCommunes(known.index, text, known.own, MOST).map((commune) => ({ id: placeName(known, commune), label: commune.name, detail: whichOne(commune) }));

/** Where it took place: completes from the places already used, then from the communes of France. */
export const PlacesField = ({ places: { known, isUnreadable, onUse } }: { readonly places: PlacesInForm }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { written, set, frame } = useEntry();
  const used = useMemo(() => frame.places.map((name) => usedPlace(known, name)), [frame.places, known]);
  const add = (name: string): void => {
    set('places', [...written.places.filter((one) => one !== name), name]);
    const told = known === undefined ? [] : territoriesOfPlace(known, name);
    set('territories', [...new Set([...written.territories, ...told])]);
  };
  return (
    <div onFocus={onUse}>
      <NamesField
        label={m.entry.fields.places}
        description={isUnreadable ? m.entry.places.noList : undefined}
        chosen={written.places.map((name) => chosenPlace(known, name, i18n))}
        offered={used}
        find={(text) => foundPlaces(known, text)}
        onAdd={add}
        onFree={add}
        onRemove={(name) => set('places', written.places.filter((one) => one !== name))}
      />
    </div>
  );
};
