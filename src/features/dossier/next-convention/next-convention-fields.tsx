import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { nextConventionFault } from '#domain/objectives/next-convention';
import type { Convention } from '#domain/objectives/objective';
import { certainLines } from '#domain/programme/next-year/certain-lines';
import { useI18n } from '#i18n/i18n-context';
import { openConvention } from '#storage/commands/open-convention';
import { useStorage } from '#storage/live/storage-context';
import type { NextProgramme } from '#storage/repositories/next-programme.repository';
import { Checkbox } from '#ui/forms/choice-fields';
import { CommandForm } from '#ui/forms/command-form';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { useNextConvention, type NextConventionState } from './chosen-lines';
import { LineChoices } from './line-choices';
import styles from './next-convention.module.css';

interface Props {
  readonly before: Convention;
  readonly data: NextProgramme;
  readonly onClose: () => void;
}

const useOpening = ({ before, data, onClose }: Props, { form, typed }: NextConventionState) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const navigate = useNavigate();
  const command = useCommand();
  const [tried, setTried] = useState(false);
  const fault = nextConventionFault(form, before);
  const open = (): void => {
    setTried(true);
    if (fault !== null || command.busy) return;
    void command.run(
      () => openConvention(db, { before, form, ended: data, carry: typed.carry }),
      () => {
        onClose();
        void navigate({ to: '/programme', search: { annee: String(form.firstYear) } });
      },
    );
  };
  return { busy: command.busy, problem: tried && fault !== null ? m.nextConvention.faults[fault] : command.problem, open };
};

const Carry = ({ data: { ended, year }, state: { typed, form, set } }: { readonly data: NextProgramme; readonly state: NextConventionState }) => {
  const { m } = useI18n();
  // What stands under an objective that is left behind has no place in the next convention.
  const count = useMemo(
    () => certainLines(ended, form.firstYear, (id) => (form.objectives.has(id) ? id : null)).length,
    [ended, form],
  );
  const words = m.nextConvention;
  return (
    <div>
      {count > 0 && <Checkbox checked={typed.carry} onChange={(carry) => set({ carry })} label={words.carry(count, year - 1)} />}
      <p className={styles['note']}>{count > 0 ? words.carryHow : words.nothingToCarry(year - 1)}</p>
    </div>
  );
};

/** Its title and years, the lines that it takes over, and whether the unfinished work goes on in its first programme. */
export const NextConventionFields = (props: Props) => {
  const { m, format } = useI18n();
  const { before, data, onClose } = props;
  const state = useNextConvention(before, data);
  const { busy, problem, open } = useOpening(props, state);
  const { typed, set } = state;
  const words = m.nextConvention;
  return (
    <CommandForm command={{ busy, problem }} act={words.act} onSave={open} onClose={onClose}>
      <p>{words.stays(format.text(before.title))}</p>
      <TextField label={words.name} required value={typed.title} onChange={(title) => set({ title })} />
      <div className={forms['row']}>
        <TextField label={words.firstYear} required inputMode="numeric" value={typed.firstYear} onChange={(firstYear) => set({ firstYear })} />
        <TextField label={words.lastYear} required inputMode="numeric" value={typed.lastYear} onChange={(lastYear) => set({ lastYear })} />
      </div>
      <LineChoices state={state} />
      <Carry data={data} state={state} />
    </CommandForm>
  );
};
