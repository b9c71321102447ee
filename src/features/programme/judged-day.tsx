import { Link, useNavigate } from '@tanstack/react-router';
import { useId, type ChangeEvent } from 'react';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';
import { withDay } from './programme-address';
import { useProgramme } from './programme-shown';
import styles from './programme.module.css';

/** The day that due dates are judged on: always shown, kept in the address, and changed here. */
export const JudgedDay = () => {
  const { m, format } = useI18n();
  const { on, end } = useProgramme();
  const search = useUrlSearch();
  const navigate = useNavigate();
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const day = parseCivilDay(event.target.value);
    if (day !== null) void navigate({ to: '.', search: withDay(search, day), replace: true, resetScroll: false });
  };
  return (
    <div className={styles['judged']}>
      <label htmlFor={id}>{m.programme.judged.label}</label>
      {/* Keyed by the day, so that the address stays the one truth and a day half typed is not lost on every key. */}
      <input key={on} id={id} type="date" className={styles['day']} defaultValue={on} {...(end !== undefined && { max: end })} onChange={choose} />
      <span className={styles['onPaper']}>{format.day(on)}</span>
      <span className={styles['how']}>
        {end === undefined ? m.programme.judged.howWithoutEnd : m.programme.judged.how(format.day(end))}
      </span>
      {search.au !== undefined && (
        <Link to="." search={withDay(search, null)} resetScroll={false} activeOptions={{ exact: true }} className={buttons['link']}>
          {m.programme.judged.reset}
        </Link>
      )}
    </div>
  );
};
