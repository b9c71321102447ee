import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { DateField } from './date-field';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { FirstFigure } from './figure-field';
import { ObjectiveField } from './objective-field';
import { Suggestions } from './suggestions';

/** The five fields that are enough. */
export const ShortFields = () => {
  const { m } = useI18n();
  const { written, set, errorOf } = useEntry();
  return (
    <>
      <TextField autoFocus label={m.entry.fields.title} placeholder={m.entry.titleHint} required value={written.title} onChange={(value) => set('title', value)} error={errorOf({ name: 'title' })} />
      <Suggestions />
      <div className={`${forms['row'] ?? ''} ${styles['main'] ?? ''}`}>
        <ObjectiveField />
        <SelectField
          label={m.entry.fields.kind}
          value={written.kind}
          choices={[{ value: '', label: m.entry.choose }, ...ACTIVITY_KINDS.map((kind) => ({ value: kind, label: m.kinds[kind] }))]}
          onChange={(kind) => set('kind', kind)}
          error={errorOf({ name: 'kind' })}
        />
      </div>
      <div className={forms['row']}>
        <DateField />
        <FirstFigure />
      </div>
    </>
  );
};
