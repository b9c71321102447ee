import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { PageHeading } from '../page/page-heading';
import { keptBetweenPages, useUrlSearch } from '../url/search';
import { EmptyState } from './empty-state';
import styles from './unknown-record.module.css';

interface Choice {
  readonly to: '/activites' | '/livrables' | '/comites' | '/dossier' | '/dossier/corbeille';
  readonly label: string;
}

interface Props {
  readonly words: { readonly title: string; readonly heading: string; readonly text: string };
  /** Where the record may be. */
  readonly choices: readonly Choice[];
}

/** The page of an address whose id names nothing in this dossier: it says so, and where to look. */
export const UnknownRecord = ({ words: { title, heading, text }, choices }: Props) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <>
      <title>{m.shell.documentTitle(title)}</title>
      <PageHeading title={title} />
      <EmptyState title={heading}>
        <p>{text}</p>
        <div className={styles['choices']}>
          {choices.map(({ to, label }) => (
            <Link key={to} to={to} search={kept} className={buttons['ghost']}>
              {label}
            </Link>
          ))}
        </div>
      </EmptyState>
    </>
  );
};
