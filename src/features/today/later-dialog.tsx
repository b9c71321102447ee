import { useState } from 'react';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import type { PlannedAction } from '#domain/programme/planned-action';
import { POSTPONEMENTS, putOffUntil } from '#domain/today/days';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { useToday } from './today-shown';
import styles from './today.module.css';

interface Props {
  readonly action: PlannedAction;
  readonly onChoose: (until: CivilDay) => void;
  readonly onClose: () => void;
}

/** « Plus tard »: until when an action is not asked for again. */
export const LaterDialog = ({ action, onChoose, onClose }: Props) => {
  const { m, format } = useI18n();
  const { on } = useToday();
  const [other, setOther] = useState('');
  const [fault, setFault] = useState<string>();
  const chooseOther = (): void => {
    const day = parseCivilDay(other);
    if (day === null || day <= on) setFault(m.today.otherDayFault);
    else onChoose(day);
  };
  return (
    <Dialog title={m.today.laterNamed(format.text(action.title))} onClose={onClose}>
      <p>{m.today.laterHow}</p>
      <div className={styles['choices']}>
        {POSTPONEMENTS.map((by) => {
          const until = putOffUntil(on, by);
          return (
            <button key={by} type="button" className={buttons['ghost']} onClick={() => onChoose(until)}>
              {m.today.until(m.today.postponements[by], format.day(until))}
            </button>
          );
        })}
      </div>
      <form
        className={forms['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          chooseOther();
        }}
      >
        <TextField type="date" label={m.today.otherDay} value={other} onChange={setOther} error={fault} />
        <div className={forms['actions']}>
          <button type="submit" className={buttons['ghost']}>
            {m.today.putOff}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
