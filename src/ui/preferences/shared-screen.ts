import { browserPreference, usePreference } from './browser-preference';

const preference = browserPreference('shared-screen', ['off', 'on']);

/** Whether others look at this screen: what is private is then hidden, in every tab and after a reload. */
export const useSharedScreen = (): boolean => usePreference(preference) === 'on';

export const shareScreen = (shared: boolean): void => {
  preference.write(shared ? 'on' : 'off');
};
