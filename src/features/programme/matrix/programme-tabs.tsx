import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { LinkTabs } from '#ui/page/link-tabs';
import { useUrlSearch } from '#ui/url/search';
import { DocumentButtons } from '../documents/document-buttons';
import { withMatrix, withView } from '../programme-address';
import { useProgramme } from '../programme-shown';
import styles from './matrix.module.css';

/** The two readings of a programme: its actions, or the matrix of what is planned and recorded. */
export const ProgrammeTabs = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { matrix } = useProgramme();
  const tab = (key: string, label: string, on: boolean, address: typeof search) => ({
    key,
    label,
    on,
    link: (content: React.ReactNode) => (
      <Link to="." search={address} activeProps={{}} aria-current={on ? 'page' : undefined} resetScroll={false}>
        {content}
      </Link>
    ),
  });
  return (
    <div className={styles['bar']}>
      <LinkTabs
        name={m.matrix.tabs}
        tabs={[
          tab('actions', m.matrix.actionsTab, matrix === null, withView(search, 'all')),
          tab('matrix', m.matrix.matrixTab, matrix !== null, withMatrix(search, matrix ?? { rows: 'objectives', columns: 'months' })),
        ]}
      />
      <DocumentButtons />
    </div>
  );
};
