import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import buttons from '../page/button.module.css';
import styles from './action-menu.module.css';

interface Props<Key extends string> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: ReadonlySet<Key>;
  readonly onChange: (chosen: ReadonlySet<Key>) => void;
}

/** Several of a short list, behind one button; the list stays open while one chooses. */
export const ChoiceMenu = <Key extends string>({ label, icon, choices, chosen, onChange }: Props<Key>) => (
  <MenuTrigger>
    <Button className={buttons['small'] ?? ''}>
      {icon}
      {label}
    </Button>
    <Popover className={styles['panel'] ?? ''} placement="bottom end">
      <Menu
        className={styles['menu'] ?? ''}
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(new Set(choices.map(({ key }) => key).filter((key) => keys === 'all' || keys.has(key))))}
      >
        {choices.map(({ key, label: words }) => (
          <MenuItem key={key} id={key} textValue={words} className={`${styles['item'] ?? ''} ${styles['choice'] ?? ''}`}>
            <Check size={15} strokeWidth={2} aria-hidden="true" className={styles['check']} />
            {words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
