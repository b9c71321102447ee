import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { ReferentField } from '#ui/forms/referent-field';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { useEntry } from './entry-context';

/** Who follows it: a person already known, or a name that is added with the activity. */
const FollowedBy = () => {
  const { m } = useI18n();
  const { written, set, frame } = useEntry();
  return (
    <ReferentField
      label={m.entry.fields.referent}
      persons={frame.persons}
      value={written}
      onChange={({ referent, newReferent }) => {
        set('referent', referent);
        set('newReferent', newReferent);
      }}
    />
  );
};

/** Where it stands, why, what is announced next, and who does what. */
export const ProgressFields = () => {
  const { m, format } = useI18n();
  const { written, set, understood, errorOf } = useEntry();
  const asks = understood.status === 'postponed' || understood.status === 'abandoned';
  const proposed = m.entry.proposedStatus(m.statuses[understood.status]);
  return (
    <>
      <div className={forms['row']}>
        <SelectField
          label={m.entry.fields.status}
          value={written.status}
          choices={[{ value: '', label: proposed }, ...ACTIVITY_STATUSES.map((status) => ({ value: status, label: m.statuses[status] }))]}
          onChange={(status) => set('status', status)}
        />
        <SelectField
          label={m.entry.fields.role}
          value={written.role}
          choices={[{ value: '', label: m.entry.notSaid }, ...ACTIVITY_ROLES.map((role) => ({ value: role, label: m.roles[role] }))]}
          onChange={(role) => set('role', role)}
        />
        <FollowedBy />
      </div>
      {(asks || written.cause !== '') && (
        <TextArea label={m.entry.fields.cause} rows={2} value={written.cause} onChange={(cause) => set('cause', cause)} error={errorOf({ name: 'cause' })} description={m.entry.causeWhy} />
      )}
      <TextField
        label={m.entry.fields.next}
        optional
        value={written.next}
        onChange={(next) => set('next', next)}
        error={errorOf({ name: 'next' })}
        description={understood.next.length === 0 ? m.entry.nextWhy : m.entry.understood(understood.next.map((date) => format.period(date, 'long')).join(', '))}
      />
      <Checkbox label={m.entry.fields.continues} checked={written.continues} onChange={(continues) => set('continues', continues)} />
    </>
  );
};
