import { useI18n } from '#i18n/i18n-context';
import { useUnsentCount } from '#storage/live/use-unsent';
import { ActionMenu } from '#ui/menu/action-menu';
import { useCollectAddress } from '#ui/url/use-collect-address';
import styles from './activity-list.module.css';

/** « Collecte »: asking others for their entries, sending those of this device, and how many are not sent. */
export const CollectMenu = () => {
  const { m } = useI18n();
  const count = useUnsentCount();
  const { open } = useCollectAddress();
  return (
    <>
      {count > 0 && <span className={styles['unsent']}>{m.collect.unsent(count)}</span>}
      <ActionMenu
        label={m.collect.menu}
        actions={[
          { key: 'ask', label: m.collect.ask, onAction: () => open('demander') },
          { key: 'send', label: m.collect.send, onAction: () => open('envoyer') },
        ]}
      />
    </>
  );
};
