import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Floating } from '#ui/states/floating';
import { Notice } from '#ui/states/notice';
import { whenIdle } from '#ui/when-idle';

type Update = () => Promise<void>;

/** A new version is offered, never forced: the page reloads only when the user asks. */
export const UpdatePrompt = () => {
  const { m } = useI18n();
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    if (import.meta.env.DEV) return undefined;
    return whenIdle(() => {
      void import('../service-worker').then(({ registerServiceWorker }) => {
        registerServiceWorker((apply) => {
          setUpdate(() => apply);
        });
      });
    });
  }, []);
  if (update === null) return null;
  return (
    <Floating>
      <Notice
        title={m.shell.updateReady}
        actions={
          <>
            <button type="button" className={buttons['small']} onClick={() => void update()}>
              {m.shell.updateNow}
            </button>
            <button
              type="button"
              className={buttons['small']}
              onClick={() => {
                setUpdate(null);
              }}
            >
              {m.shell.updateLater}
            </button>
          </>
        }
      />
    </Floating>
  );
};
