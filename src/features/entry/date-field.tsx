import { addDays } from '#domain/periods/civil-arithmetic';
import { useI18n, type I18n } from '#i18n/i18n-context';
import type { Understood } from '#documents/entry/understand-activity';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { today } from '#ui/today';
import { useEntry } from './entry-context';
import styles from './entry.module.css';

/** What was understood of a date, and what in it was a choice. */
const understoodDate = ({ dates, dateChoices }: Understood, { m, format }: I18n): string => {
  const said = dates.map((date) => format.period(date, 'long')).join(', ');
  return [m.entry.understood(said), ...dateChoices.map((choice) => m.entry.dateChoices[choice])].filter((part) => part !== '').join('. ').concat('.').replace(/\.\.$/u, '.');
};

/** The two days that are most often meant, as long as none is written. */
const NearDays = () => {
  const { m, format } = useI18n();
  const { set } = useEntry();
  const day = today();
  const near = [
    [m.entry.today, day],
    [m.entry.yesterday, addDays(day, -1)],
  ] as const;
  return (
    <span className={styles['near']}>
      {near.map(([label, date]) => (
        <button key={label} type="button" tabIndex={-1} className={buttons['small']} onClick={() => set('date', format.day(date))}>
          {label}
        </button>
      ))}
    </span>
  );
};

/** A date as one would say it; below it, what is understood, before anything is saved. */
export const DateField = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { written, set, understood, errorOf, frame } = useEntry();
  const error = errorOf({ name: 'date' });
  const years = frame.frame.conventions.flatMap((convention) => convention.years);
  const outside = understood.dates.length > 0 && years.length > 0 && understood.dates.every((date) => !years.includes(Number(date.slice(0, 4))));
  const span = years.length === 0 ? '' : `${String(Math.min(...years))}-${String(Math.max(...years))}`;
  return (
    <TextField
      label={m.entry.fields.date}
      optional
      placeholder={m.entry.dateHint}
      value={written.date}
      onChange={(value) => set('date', value)}
      error={error}
      description={written.date === '' ? <NearDays /> : error === undefined ? [understoodDate(understood, i18n), outside ? m.entry.outside(span) : ''].filter(Boolean).join(' ') : undefined}
    />
  );
};
