import { ChevronDown } from 'lucide-react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useI18n } from '#i18n/i18n-context';
import type { FieldProps } from './field-frame';
import styles from './field.module.css';

export interface ComboItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface Props extends FieldProps {
  /** What is offered for the text typed so far, already filtered and in order. */
  readonly items: readonly ComboItem[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (item: ComboItem) => void;
  /** What is typed may be kept even when it is not in the list. */
  readonly free?: boolean;
  readonly chosen?: string | undefined;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

const Items = ({ items }: { readonly items: readonly ComboItem[] }) =>
  items.map(({ id, label, detail }) => (
    <ListBoxItem key={id} id={id} textValue={label} className={styles['option'] ?? ''}>
      <Text slot="label">{label}</Text>
      {detail !== undefined && (
        <Text slot="description" className={styles['detail'] ?? ''}>
          {detail}
        </Text>
      )}
    </ListBoxItem>
  ));

/** A text field that completes: its list opens with it and follows what is typed, by keyboard, pointer or touch. */
export const ComboField = ({ items, text, onText, onChoose, free = false, chosen, label, description, error, optional, placeholder, autoFocus }: Props) => {
  const { locale, m } = useI18n();
  return (
    <I18nProvider locale={locale}>
      <ComboBox
        className={styles['field'] ?? ''}
        items={items}
        inputValue={text}
        onInputChange={onText}
        value={chosen ?? null}
        onChange={(key) => {
          const item = items.find(({ id }) => id === key);
          if (item !== undefined) onChoose(item);
        }}
        allowsCustomValue={free}
        allowsEmptyCollection={!free}
        menuTrigger="focus"
        isInvalid={error !== undefined}
        {...(autoFocus === true && { autoFocus })}
      >
        <div>
          <Label className={styles['label'] ?? ''}>{label}</Label>
          {optional === true && <span className={styles['optional']}> {m.common.optional}</span>}
        </div>
        <div className={styles['combo']}>
          <Input className={styles['control'] ?? ''} {...(placeholder !== undefined && { placeholder })} />
          <ChevronDown aria-hidden="true" size={17} strokeWidth={1.8} className={styles['open']} />
        </div>
        {description !== undefined && (
          <Text slot="description" className={styles['description'] ?? ''}>
            {description}
          </Text>
        )}
        <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
        <Popover className={styles['popover'] ?? ''}>
          <ListBox className={styles['list'] ?? ''} renderEmptyState={() => <p className={styles['option']}>{m.common.nothingFound}</p>}>
            <Items items={items} />
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
};
