import type { RefObject } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { useI18n } from '#i18n/i18n-context';
import fields from '../forms/field.module.css';
import type { InsertableFigure } from './insertable-figures';
import styles from './live-text-area.module.css';

interface Props {
  readonly figures: readonly InsertableFigure[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChoose: (insert: string) => void;
  readonly onClose: () => void;
}

/** The figures of the record, found by typing and chosen by keyboard or pointer. */
export const FigureMenu = ({ figures, anchor, onChoose, onClose }: Props) => {
  const { m } = useI18n();
  const { contains } = useFilter({ sensitivity: 'base' });
  const words = m.entry.live;
  return (
    <Popover triggerRef={anchor} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" className={styles['menu'] ?? ''}>
      <Dialog aria-label={words.insert} className={styles['dialog'] ?? ''}>
        <Autocomplete filter={contains}>
          <SearchField aria-label={words.search} autoFocus>
            <Input className={fields['control'] ?? ''} placeholder={words.search} />
          </SearchField>
          <ListBox
            aria-label={words.insert}
            className={styles['list'] ?? ''}
            selectionMode="single"
            items={figures.map((figure) => ({ id: figure.insert, ...figure }))}
            renderEmptyState={() => <p className={styles['none']}>{words.none}</p>}
            onAction={(key) => onChoose(String(key))}
          >
            {({ insert, name, detail }) => (
              <ListBoxItem id={insert} textValue={name} className={styles['item'] ?? ''}>
                <Text slot="label">{name}</Text>
                {detail !== undefined && (
                  <Text slot="description" className={styles['detail'] ?? ''}>
                    {detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
};
