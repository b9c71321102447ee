import { Columns3 } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { ChoiceMenu } from '#ui/menu/choice-menu';
import { useSharedScreen } from '#ui/preferences/shared-screen';
import { chooseColumns, COLUMN_KEYS, type ColumnKey } from './list-columns';
import { useList } from './list-context';

/** Which columns the table shows, kept in this browser. */
export const ColumnMenu = () => {
  const { m } = useI18n();
  const { columns, grouping } = useList();
  const shared = useSharedScreen();
  const words = m.activities;
  const offered = COLUMN_KEYS.filter((key) => key !== 'lacks' || !shared);
  return (
    <ChoiceMenu
      label={words.toolbar.columns}
      icon={<Columns3 size={16} strokeWidth={1.8} aria-hidden="true" />}
      choices={offered.map((key) => ({ key, label: words.table[key] }))}
      chosen={new Set<ColumnKey>(columns)}
      onChange={(chosen) => chooseColumns(chosen, grouping)}
    />
  );
};
