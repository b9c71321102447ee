import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { reloadNewest } from './gate-reload';

export const ReloadButton = () => {
  const { m } = useI18n();
  return (
    <button type="button" className={buttons['primary']} onClick={() => void reloadNewest()}>
      {m.common.reload}
    </button>
  );
};
