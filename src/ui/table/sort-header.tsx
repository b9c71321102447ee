import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import styles from './virtual-table.module.css';

export type SortDirection = 'ascending' | 'descending' | 'none';

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const;

interface Props {
  readonly label: string;
  readonly direction: SortDirection;
  readonly onSort: () => void;
}

/** The head of a column that sorts the table; its direction is told by the column's `aria-sort`. */
export const SortHeader = ({ label, direction, onSort }: Props) => {
  const Icon = ICONS[direction];
  return (
    <button type="button" className={styles['sort']} data-direction={direction} onClick={onSort}>
      {label}
      <Icon size={13} strokeWidth={2} aria-hidden="true" />
    </button>
  );
};
