import { useState } from 'react';
import type { Indicator } from '#domain/indicators/indicator';
import { useI18n } from '#i18n/i18n-context';
import { removeIndicator, saveIndicator } from '#storage/commands/indicators';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { ObjectiveInYear } from '../objective-in-year';
import { IndicatorFields } from './indicator-fields';
import { indicatorAsTyped, readIndicatorForm, revisesTarget, type IndicatorFaults } from './typed-indicator';

interface Props {
  readonly view: ObjectiveInYear;
  /** The indicator that is edited; without it a new one is made. */
  readonly before: Indicator | undefined;
  readonly onClose: () => void;
}

const useIndicatorForm = ({ view, before, onClose }: Props) => {
  const { db, dossier } = useStorage();
  const command = useCommand();
  const { year } = view.year.snapshot;
  const [form, setForm] = useState(() => indicatorAsTyped(before, year));
  const [faults, setFaults] = useState<IndicatorFaults>({});
  const save = (): void => {
    const read = readIndicatorForm(form, { dossier, id: newRecordId(), objective: view.objective.id }, before, year);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveIndicator(db, read.value), onClose);
  };
  const remove = (indicator: Indicator): void => void command.run(() => removeIndicator(db, indicator), onClose);
  return { year, form, faults, command, save, remove, change: (what: Partial<typeof form>) => setForm((now) => ({ ...now, ...what })) };
};

/** « Nouvel indicateur »: its name, how it is measured, where it starts, and what is expected of the year looked at. */
export const IndicatorDialog = (props: Props) => {
  const { m, format } = useI18n();
  const { before, onClose } = props;
  const { year, form, faults, command, save, remove, change } = useIndicatorForm(props);
  const words = m.indicators;
  return (
    <FormDialog
      title={before === undefined ? words.newTitle : words.editNamed(format.text(before.name))}
      command={command}
      onSave={save}
      onClose={onClose}
      other={before === undefined ? undefined : { label: words.remove, onAct: () => remove(before) }}
    >
      <IndicatorFields form={form} faults={faults} year={year} revises={revisesTarget(form, before, year)} onChange={change} />
    </FormDialog>
  );
};
