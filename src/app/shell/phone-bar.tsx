import { Link } from '@tanstack/react-router';
import { Ellipsis, FileText, Flag, Gauge, ListChecks, type LucideIcon } from 'lucide-react';
import { useId, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { PAGE_PATHS, type PageName } from '../paths';
import { useShownNavigation } from './shown-navigation';
import styles from './shell.module.css';

const TABS: readonly { readonly page: PageName; readonly icon: LucideIcon }[] = [
  { page: 'dashboard', icon: Gauge },
  { page: 'objectives', icon: Flag },
  { page: 'activities', icon: FileText },
  { page: 'programme', icon: ListChecks },
];

/** The navigation of a phone, within the thumb's reach; the other pages unfold above it. */
export const PhoneBar = () => {
  const { m } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const others = useShownNavigation()
    .flatMap(({ pages }) => pages)
    .filter((page) => TABS.every((tab) => tab.page !== page));
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.shell.phoneNavigation} className={styles['phone']}>
      <ul id={id} ref={list} popover="auto" className={styles['more']}>
        {others.map((page) => (
          <li key={page}>
            <Link to={PAGE_PATHS[page]} search={kept} onClick={() => list.current?.hidePopover()}>
              {m.shell.pages[page]}
            </Link>
          </li>
        ))}
      </ul>
      <ul className={styles['bar']}>
        {TABS.map(({ page, icon: Icon }) => (
          <li key={page}>
            <Link
              to={PAGE_PATHS[page]}
              search={kept}
              activeOptions={{ exact: page === 'dashboard', includeSearch: false }}
              className={styles['tab'] ?? ''}
            >
              <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
              {m.shell.pages[page]}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={styles['tab']} popoverTarget={id}>
            <Ellipsis size={20} strokeWidth={1.7} aria-hidden="true" />
            {m.shell.more}
          </button>
        </li>
      </ul>
    </nav>
  );
};
