/** Stands for the module that the build writes: there is no service worker in jsdom. */
export const registerSW = () => () => Promise.resolve();
