import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readPersons, type PersonOfDossier } from '#storage/repositories/persons.repository';
import { readUsedWords } from '#storage/search/used-words';
import forms from '#ui/forms/field.module.css';
import { NamesField } from '#ui/forms/names-field';
import { ReferentField } from '#ui/forms/referent-field';
import { TextField } from '#ui/forms/text-field';
import type { ActionForm } from './use-action-form';

const NO_PERSONS: readonly PersonOfDossier[] = [];

/** Who follows it: a person already known, or a name that is added with the action. */
export const FollowedBy = ({ form: { written, set } }: { readonly form: ActionForm }) => {
  const { m } = useI18n();
  const { data = NO_PERSONS } = useLiveRead('persons', [], ({ db, dossier }) => readPersons(db, dossier));
  return (
    <ReferentField
      label={m.programmeEdit.form.referent}
      persons={data.map(({ person }) => person)}
      value={written}
      onChange={({ referent, newReferent }) => {
        set('referent', referent);
        set('newReferent', newReferent);
      }}
    />
  );
};

const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }));

/** Where it will take place and with whom; both complete from what was already written. */
export const NamesFields = ({ form: { written, set } }: { readonly form: ActionForm }) => {
  const { m } = useI18n();
  const { data: used } = useLiveRead('used-words', [], ({ db, dossier }) => readUsedWords(db, dossier));
  return (['places', 'partners'] as const).map((field) => {
    const add = (name: string): void => set(field, [...written[field].filter((one) => one !== name), name]);
    return (
      <NamesField
        key={field}
        label={m.programmeEdit.form[field]}
        chosen={named(written[field])}
        offered={named(used?.[field] ?? [])}
        onAdd={add}
        onFree={add}
        onRemove={(name) => set(field, written[field].filter((one) => one !== name))}
      />
    );
  });
};

/** Who is paid for it and how much: a convention may ask for a yearly list of what is bought outside. */
export const ProviderFields = ({ form: { written, set, errorOf } }: { readonly form: ActionForm }) => {
  const { m } = useI18n();
  const words = m.programmeEdit.form;
  if (!written.externalProvider && written.provider === '' && written.cost === '') return null;
  return (
    <div className={forms['row']}>
      <TextField label={words.provider} optional value={written.provider} onChange={(provider) => set('provider', provider)} error={errorOf('provider')} />
      <TextField label={words.cost} optional placeholder={words.costHint} inputMode="decimal" value={written.cost} onChange={(cost) => set('cost', cost)} error={errorOf('cost')} />
    </div>
  );
};
