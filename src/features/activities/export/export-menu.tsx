import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu } from '#ui/menu/action-menu';
import { useSelection } from '../bulk/selection';
import { useActiveFilters, useFacets } from '../filter-choices';
import { useList } from '../list-context';
import { ExportResult } from './export-result';
import { TABLE_FORMATS } from './export-state';
import { useExport } from './use-export';

interface Props {
  /** What the list shows, in its order, folded groups too; worked out when it is asked for. */
  readonly shown: () => readonly Activity[];
  /** What it is grouped by, in words. */
  readonly groupedBy: string | undefined;
}

/** « Exporter »: the list as it is narrowed and ordered, to a file; or its rows, those selected when some are, to the clipboard. */
export const ExportMenu = ({ shown, groupedBy }: Props) => {
  const { m } = useI18n();
  const known = useList();
  const { ids } = useSelection();
  const filters = useActiveFilters(useFacets()).map(({ label }) => label);
  const { state, write, copy, stop, close } = useExport((activities) => ({ known, activities, filters, groupedBy }));
  const words = m.tableExport;
  /** Those that are selected and not filtered away, else all that is shown. */
  const rows = (): readonly Activity[] => {
    const activities = shown();
    const selected = activities.filter(({ id }) => ids.has(id));
    return selected.length === 0 ? activities : selected;
  };
  return (
    <>
      <ActionMenu
        label={words.menu}
        inWords
        disabled={state.step === 'writing'}
        actions={[
          ...TABLE_FORMATS.map((format) => ({ key: format, label: words[format], onAction: () => void write(format, shown()) })),
          { key: 'copy', label: words.copy, onAction: () => void copy(rows()) },
        ]}
      />
      <ExportResult state={state} onWrite={(format) => void write(format, shown())} onStop={stop} onClose={close} />
    </>
  );
};
