import { TABLE_NAMES } from '#domain/dossier/tables';
import { useI18n } from '#i18n/i18n-context';
import type { TableCounts } from '#storage/repositories/dossier-contents.repository';
import { Card } from '#ui/card/card';
import styles from './dossier.module.css';

/** How many records of each sort are stored, in words. */
export const ContentsCard = ({ counts }: { readonly counts: TableCounts }) => {
  const { m } = useI18n();
  return (
    <Card title={m.dossier.contents.title} subtitle={m.dossier.contents.how}>
      <ul className={styles['counts']}>
        {TABLE_NAMES.flatMap((table) => {
          const count = counts[table];
          return count === undefined || table === 'dossiers' ? [] : [<li key={table}>{m.dossier.tableCount(table, count)}</li>];
        })}
      </ul>
    </Card>
  );
};
