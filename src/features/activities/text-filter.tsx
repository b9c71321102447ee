import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { withValue } from './filter-search';
import { useList, useListNavigation } from './list-context';
import styles from './facet-panel.module.css';

/** Long enough for a word being typed to stay one change of the address. */
const PAUSE = 200;

/** The field follows the address, except while someone types in it: the address then follows the field. */
export const TextFilter = () => {
  const { m } = useI18n();
  const { search } = useList();
  const go = useListNavigation();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<number>(undefined);
  const asked = search.q ?? '';
  useEffect(() => {
    const input = field.current;
    if (input !== null && document.activeElement !== input) input.value = asked;
  }, [asked]);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  const type = (text: string): void => {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => go((now) => withValue(now, 'q', text.trim()), true), PAUSE);
  };
  return (
    <div className={styles['text']}>
      <Search size={15} strokeWidth={1.8} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        defaultValue={asked}
        aria-label={m.activities.filters.text}
        placeholder={m.activities.filters.placeholder}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
};
