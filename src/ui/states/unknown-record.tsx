import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { PageHeading } from '../page/page-heading';
import { EmptyState } from './empty-state';
import styles from './unknown-record.module.css';

interface Props {
  readonly words: { readonly title: string; readonly heading: string; readonly text: string };
  /** Links to where the record may be. */
  readonly children: ReactNode;
}

/** The page of an address whose id names nothing in this dossier: it says so, and where to look. */
export const UnknownRecord = ({ words: { title, heading, text }, children }: Props) => {
  const { m } = useI18n();
  return (
    <>
      <title>{m.shell.documentTitle(title)}</title>
      <PageHeading title={title} />
      <EmptyState title={heading}>
        <p>{text}</p>
        <div className={styles['choices']}>{children}</div>
      </EmptyState>
    </>
  );
};
