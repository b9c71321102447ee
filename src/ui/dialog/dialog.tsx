import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useI18n } from '#i18n/i18n-context';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'narrow' | 'wide' | 'search';
  /** A dialog that holds typed text closes by its own buttons only, never by a stray click outside. */
  readonly keepOpen?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A modal dialog: the page behind is out of reach, Esc closes it, and reading goes back to what opened it. */
export const Dialog = ({ title, children, onClose, size = 'narrow', keepOpen = false, role = 'dialog' }: Props) => {
  const { locale, m } = useI18n();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        isOpen
        isDismissable={!keepOpen}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        className={styles['overlay'] ?? ''}
      >
        <Modal className={styles['panel'] ?? ''} data-size={size}>
          <AriaDialog role={role} className={styles['dialog'] ?? ''}>
            <div className={styles['head']}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <button type="button" className={styles['close']} aria-label={m.common.close} onClick={onClose}>
                <X aria-hidden="true" size={19} strokeWidth={1.8} />
              </button>
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
};
