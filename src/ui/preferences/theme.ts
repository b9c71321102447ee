import { browserPreference, usePreference } from './browser-preference';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Light or dark; `auto` is what the system asks for. */
export const themePreference = browserPreference<Theme>('theme', THEMES);

export const useTheme = (): Theme => usePreference(themePreference);

/** The bar that some browsers draw around the page takes the colour of the page's paper. */
const paintBrowserBar = (): void => {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
};

const applyTheme = (): void => {
  document.documentElement.dataset['theme'] = themePreference.read();
  paintBrowserBar();
};

/** Puts the theme on the page, before anything is drawn, and keeps it there whichever tab or system setting changes. */
export const followTheme = (): void => {
  applyTheme();
  themePreference.follow(applyTheme);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintBrowserBar);
};
