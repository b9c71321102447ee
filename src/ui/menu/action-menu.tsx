import { ChevronDown, Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import buttons from '../page/button.module.css';
import styles from './action-menu.module.css';

export interface MenuAction {
  readonly key: string;
  readonly label: string;
  readonly onAction: () => void;
}

interface Props {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** The label is read on the button, rather than only said. */
  readonly inWords?: boolean;
  readonly disabled?: boolean;
  /** Open as soon as it is there, for a button that stood in its place until it was pressed. */
  readonly defaultOpen?: boolean;
  readonly onClosed?: () => void;
}

/** What else can be done with a thing, behind one button that names it. */
export const ActionMenu = ({ label, actions, inWords = false, disabled = false, defaultOpen = false, onClosed }: Props) => (
  <MenuTrigger defaultOpen={defaultOpen} onOpenChange={(open) => !open && onClosed?.()}>
    {inWords ? (
      <Button className={`${buttons['small'] ?? ''} ${styles['named'] ?? ''}`} isDisabled={disabled}>
        {label}
        <ChevronDown aria-hidden="true" size={14} strokeWidth={2} />
      </Button>
    ) : (
      <Button className={`${buttons['small'] ?? ''} ${styles['open'] ?? ''}`} aria-label={label} isDisabled={disabled}>
        <Ellipsis aria-hidden="true" size={16} strokeWidth={2} />
      </Button>
    )}
    <Popover className={styles['panel'] ?? ''} placement="bottom end">
      <Menu className={styles['menu'] ?? ''} aria-label={label}>
        {actions.map(({ key, label: words, onAction }) => (
          <MenuItem key={key} id={key} className={styles['item'] ?? ''} onAction={onAction}>
            {words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
