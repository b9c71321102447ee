import type { ReactNode } from 'react';
import styles from './link-tabs.module.css';

export interface LinkTab {
  readonly key: string;
  readonly label: string;
  /** A count or total after the label. */
  readonly detail?: ReactNode;
  readonly on: boolean;
  readonly link: (content: ReactNode, on: boolean) => ReactNode;
}

/** Views of one page, each with its own address: links, the current one marked. */
export const LinkTabs = ({ name, tabs }: { readonly name: string; readonly tabs: readonly LinkTab[] }) => (
  <nav aria-label={name}>
    <ul className={styles['tabs']}>
      {tabs.map(({ key, label, detail, on, link }) => (
        <li key={key} className={styles[on ? 'on' : 'off']}>
          {link(
            <>
              {label}
              {detail !== undefined && <span className={styles['detail']}> {detail}</span>}
            </>,
            on,
          )}
        </li>
      ))}
    </ul>
  </nav>
);
