import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu, type MenuAction } from '#ui/menu/action-menu';
import buttons from '#ui/page/button.module.css';
import styles from './editing.module.css';

interface Props {
  readonly name: string;
  readonly moves: ReactNode;
  readonly onEdit: () => void;
  readonly more: readonly MenuAction[];
}

/** What can be done with a line: its place, its text, and the rarer acts behind one button. */
export const RowActions = ({ name, moves, onEdit, more }: Props) => {
  const { m } = useI18n();
  return (
    <span className={styles['actions']}>
      {moves}
      <button type="button" className={buttons['small']} aria-label={m.convention.editNamed(name)} onClick={onEdit}>
        {m.common.edit}
      </button>
      <ActionMenu label={m.convention.moreOf(name)} actions={more} />
    </span>
  );
};
