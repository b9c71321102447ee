import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

interface Props {
  /** A sentence that can be read aloud, or a plain title on list pages; the one accented figure is an `em`. */
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly breadcrumb?: ReactNode;
  readonly actions?: ReactNode;
  /** Acts too many to stand beside the title: a row of their own, under what the page says. */
  readonly toolbar?: ReactNode;
}

/** The head of a page: its one `h1`, a line of counts, and what can be done. */
export const PageHeading = ({ title, subtitle, breadcrumb, actions, toolbar }: Props) => (
  <header className={styles['heading']}>
    {breadcrumb !== undefined && <div className={styles['breadcrumb']}>{breadcrumb}</div>}
    <div className={styles['line']}>
      <h1>{title}</h1>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
    {subtitle !== undefined && <div className={styles['subtitle']}>{subtitle}</div>}
    {toolbar !== undefined && <div className={styles['toolbar']}>{toolbar}</div>}
  </header>
);
