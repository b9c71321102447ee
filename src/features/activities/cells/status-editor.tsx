import { ACTIVITY_STATUSES, asksCause } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import type { CellEdit } from './use-cell-edit';

/** Progress, and its reason when it is one that has to be explained. */
export const StatusEditor = ({ edit: { written, understood, set, error } }: { readonly edit: CellEdit }) => {
  const { m } = useI18n();
  return (
    <>
      <SelectField
        label={m.entry.fields.status}
        value={understood.status}
        choices={ACTIVITY_STATUSES.map((status) => ({ value: status, label: m.statuses[status] }))}
        onChange={(status) => set({ status })}
      />
      {asksCause(understood.status) ? (
        <TextArea label={m.entry.fields.cause} rows={2} value={written.cause} onChange={(cause) => set({ cause })} description={m.entry.causeWhy} error={error} />
      ) : (
        error !== undefined && <p role="alert">{error}</p>
      )}
    </>
  );
};
