import { useState } from 'react';
import type { Indicator } from '#domain/indicators/indicator';
import { useI18n } from '#i18n/i18n-context';
import { removeIndicator, saveIndicator } from '#storage/commands/indicators';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
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
  const { busy, problem, run } = useCommand();
  const { year } = view.year.snapshot;
  const [form, setForm] = useState(() => indicatorAsTyped(before, year));
  const [faults, setFaults] = useState<IndicatorFaults>({});
  const save = (): void => {
    const read = readIndicatorForm(form, { dossier, id: newRecordId(), objective: view.objective.id }, before, year);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok && !busy) void run(() => saveIndicator(db, read.value), onClose);
  };
  const remove = (): void => {
    if (before !== undefined && !busy) void run(() => removeIndicator(db, before), onClose);
  };
  return { year, form, faults, busy, problem, save, remove, change: (what: Partial<typeof form>) => setForm((now) => ({ ...now, ...what })) };
};

/** « Nouvel indicateur »: its name, how it is measured, where it starts, and what is expected of the year looked at. */
export const IndicatorDialog = (props: Props) => {
  const { m, format } = useI18n();
  const { before, onClose } = props;
  const { year, form, faults, busy, problem, save, remove, change } = useIndicatorForm(props);
  const words = m.indicators;
  return (
    <Dialog title={before === undefined ? words.newTitle : words.editNamed(format.text(before.name))} onClose={onClose} keepOpen>
      <form
        noValidate
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <IndicatorFields form={form} faults={faults} year={year} revises={revisesTarget(form, before, year)} onChange={change} />
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy}>
            {m.common.save}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
          {before !== undefined && (
            <button type="button" className={buttons['link']} disabled={busy} onClick={remove}>
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
