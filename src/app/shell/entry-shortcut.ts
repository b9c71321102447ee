import { useEffect, useEffectEvent } from 'react';
import { useShortcutsEnabled } from '#ui/preferences/shortcuts';
import { useEntryAddress } from '#ui/url/use-open-entry';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null);

/** `n` adds an activity from anywhere but a text field, unless single keys were switched off (WCAG 2.1.4). */
export const useEntryShortcut = (): void => {
  const enabled = useShortcutsEnabled();
  const { open } = useEntryAddress();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== 'n' || !plain || event.defaultPrevented || isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    event.preventDefault();
    open({ type: 'new' });
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [enabled]);
};
