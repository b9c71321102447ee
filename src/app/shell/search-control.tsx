import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useShortcutsEnabled } from '#ui/preferences/shortcuts';
import display from './display-menu.module.css';
import shell from './shell.module.css';

const SearchDialog = lazy(async () => {
  const [{ SearchDialog: Loaded }] = await Promise.all([import('#features/search/search-dialog'), loadMessages('search')]);
  return { default: Loaded };
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Ctrl K or Cmd K anywhere; « / » too where one key may be a command and nothing is being typed. */
const asksToSearch = (event: KeyboardEvent, singleKeys: boolean): boolean => {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return singleKeys && event.key === '/' && !isTyping(event.target);
};

/** The button of the search, its keys, and its dialog. Nothing opens over another dialog: what is typed there comes first. */
export const SearchControl = () => {
  const { m } = useI18n();
  const singleKeys = useShortcutsEnabled();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!asksToSearch(event, singleKeys)) return;
      // The browser's own search field is not what is asked for.
      event.preventDefault();
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [singleKeys]);
  return (
    <>
      <button type="button" className={`${buttons['ghost'] ?? ''} ${display['open'] ?? ''}`} aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        <Search size={17} strokeWidth={1.8} aria-hidden="true" />
        <span className={display['name']}>{m.shell.search}</span>
        <kbd aria-hidden="true" className={shell['keys']}>
          {m.shell.searchKeys(navigator.platform.startsWith('Mac'))}
        </kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
