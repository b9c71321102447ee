import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useEditing } from './editing-context';
import { actionFaultInWords } from './fault-words';
import styles from './editing.module.css';
import { FollowedBy, ProviderFields } from './who-fields';
import type { ActionForm } from './use-action-form';

/** What was understood of a due date, and what in it was a choice. */
const understoodDue = ({ understood: { due, dueChoices } }: ActionForm, { m, format }: I18n): string | undefined => {
  if (due.length === 0) return undefined;
  const said = m.entry.understood(due.map((date) => format.period(date, 'long')).join(', '));
  return [said, ...dueChoices.map((choice) => m.entry.dateChoices[choice])].filter((part) => part !== '').join('. ').concat('.').replace(/\.\.$/u, '.');
};

const DueField = ({ form }: { readonly form: ActionForm }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { surroundings } = useEditing();
  const outside = form.odd.find(({ code }) => code === 'due-outside');
  const said = [understoodDue(form, i18n), outside && actionFaultInWords(outside, surroundings, i18n)].filter(Boolean).join(' ');
  return (
    <TextField
      label={m.programmeEdit.form.due}
      optional
      placeholder={m.programmeEdit.form.dueHint}
      value={form.written.due}
      onChange={(due) => form.set('due', due)}
      error={form.errorOf('due')}
      description={said === '' ? undefined : said}
    />
  );
};

/** What is promised: its nature, when, how firmly, and who follows it. */
export const WhatFields = ({ form, year }: { readonly form: ActionForm; readonly year: number }) => {
  const { m } = useI18n();
  const words = m.programmeEdit.form;
  const { written, set, errorOf } = form;
  return (
    <>
      <div className={forms['row']}>
        <SelectField
          label={words.kind}
          value={written.kind}
          choices={[{ value: '' as const, label: m.entry.choose }, ...ACTIVITY_KINDS.map((kind) => ({ value: kind, label: m.kinds[kind] }))]}
          onChange={(kind) => set('kind', kind)}
          error={errorOf('kind')}
        />
        <DueField form={form} />
        <FollowedBy form={form} />
      </div>
      <div className={styles['checks']}>
        <Checkbox label={words.conditional} checked={!written.firm} onChange={(conditional) => set('firm', !conditional)} />
        <Checkbox label={words.continues(year - 1)} checked={written.continues} onChange={(continues) => set('continues', continues)} />
        <Checkbox label={words.external} checked={written.externalProvider} onChange={(external) => set('externalProvider', external)} />
      </div>
      <ProviderFields form={form} />
    </>
  );
};
