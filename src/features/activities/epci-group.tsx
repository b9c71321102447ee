import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { ListPlaces } from './use-list-places';
import styles from './facet-panel.module.css';

/** Intercommunalités are known once the list of communes is read, which someone asks for here. */
export const AskForEpcis = ({ places: { state, ask } }: { readonly places: ListPlaces }) => {
  const { m } = useI18n();
  const words = m.activities.filters;
  if (state === 'ready') return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{words.epci}</legend>
      {state === 'unreadable' ? (
        <p className={styles['none']}>{words.communesUnreadable}</p>
      ) : (
        <button type="button" className={`${buttons['link'] ?? ''} ${styles['more'] ?? ''}`} disabled={state === 'reading'} onClick={ask}>
          {state === 'reading' ? words.readingCommunes : words.askForEpcis}
        </button>
      )}
    </fieldset>
  );
};
