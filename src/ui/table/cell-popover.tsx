import { useRef, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import { useI18n } from '#i18n/i18n-context';
import styles from './cell-popover.module.css';

interface Props {
  /** What is changed, and of what. */
  readonly label: string;
  readonly cell: HTMLElement;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** What a cell is changed in: it stands over the cell, and the focus goes back there. */
export const CellPopover = ({ label, cell, children, onClose }: Props) => {
  const { locale } = useI18n();
  const trigger = useRef(cell);
  return (
    <I18nProvider locale={locale}>
      <Popover
        isOpen
        triggerRef={trigger}
        placement="bottom start"
        offset={-6}
        className={styles['panel'] ?? ''}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
};
