import { browserPreference, usePreference } from './browser-preference';

const preference = browserPreference('shortcuts', ['on', 'off']);

/** Whether one key alone may be a command: whoever dictates or has a trembling hand turns that off. */
export const useShortcutsEnabled = (): boolean => usePreference(preference) === 'on';

export const enableShortcuts = (enabled: boolean): void => {
  preference.write(enabled ? 'on' : 'off');
};
