import { Send } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { useUnsentCount } from '#storage/live/use-unsent';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { useCollectAddress } from '#ui/url/use-collect-address';

/** « 3 saisies non transmises », until they are sent. */
export const UnsentLine = () => {
  const { m } = useI18n();
  const count = useUnsentCount();
  const { open } = useCollectAddress();
  if (count === 0) return null;
  return (
    <Notice
      actions={
        <button type="button" className={buttons['small']} onClick={() => open('envoyer')}>
          <Send size={15} strokeWidth={1.8} aria-hidden="true" />
          {m.collect.send}
        </button>
      }
    >
      <p>{m.collect.unsent(count)}</p>
    </Notice>
  );
};
