import { Cast, X } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { shareScreen, useSharedScreen } from '#ui/preferences/shared-screen';
import styles from './display-menu.module.css';

/** Says, as long as it lasts, that what is private is hidden; one press ends it. */
export const SharedScreenChip = () => {
  const { m } = useI18n();
  if (!useSharedScreen()) return null;
  return (
    <span className={styles['chip']}>
      <Cast size={15} strokeWidth={1.8} aria-hidden="true" />
      {m.display.sharedScreen}
      <button type="button" aria-label={m.display.stopSharing} title={m.display.stopSharing} onClick={() => shareScreen(false)}>
        <X size={15} strokeWidth={2} aria-hidden="true" />
      </button>
    </span>
  );
};
