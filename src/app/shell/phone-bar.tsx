import { Link } from '@tanstack/react-router';
import { Clock, Ellipsis, FileText, Flag, Plus, type LucideIcon } from 'lucide-react';
import { useId, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { PAGE_PATHS, type PageName } from '#ui/url/page-paths';
import { useShownNavigation } from './shown-navigation';
import styles from './shell.module.css';

/** The pages of the bar; all the others unfold above it. */
const IN_BAR: readonly PageName[] = ['objectives', 'activities'];

interface TabProps {
  readonly to: '/aujourdhui' | '/objectifs' | '/activites';
  readonly icon: LucideIcon;
  readonly children: string;
}

const Tab = ({ to, icon: Icon, children }: TabProps) => (
  <li>
    <Link to={to} search={keptBetweenPages(useUrlSearch())} activeOptions={{ includeSearch: false }} className={styles['tab'] ?? ''}>
      <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
      {children}
    </Link>
  </li>
);

/** In the middle, where a thumb is: an activity is noted from any page. */
const AddTab = () => {
  const { m } = useI18n();
  const { open } = useEntryAddress();
  return (
    <li>
      <button type="button" aria-label={m.shell.addActivity} className={styles['add']} onClick={() => open({ type: 'new' })}>
        <Plus size={26} strokeWidth={2} aria-hidden="true" />
      </button>
    </li>
  );
};

/** The navigation of a phone, within the thumb's reach: the day first; the other pages unfold above it. */
export const PhoneBar = () => {
  const { m } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const others = useShownNavigation()
    .flatMap(({ pages }) => pages)
    .filter((page) => !IN_BAR.includes(page));
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
        <Tab to="/aujourdhui" icon={Clock}>
          {m.shell.today}
        </Tab>
        <Tab to={PAGE_PATHS.objectives} icon={Flag}>
          {m.shell.pages.objectives}
        </Tab>
        <AddTab />
        <Tab to={PAGE_PATHS.activities} icon={FileText}>
          {m.shell.pages.activities}
        </Tab>
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
