import type { display as french } from '../fr/display';
import type { Translation } from '../translation';

export const display: Translation<typeof french> = {
  open: 'Display',
  panel: 'Display settings of this browser',
  theme: 'Theme',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  sharedScreen: 'Shared screen',
  sharedScreenHow: 'Hides the points to check, what is still to be filled in and internal notes.',
  shortcuts: 'Single-key shortcuts',
  shortcutsHow: 'A single letter starts a command, outside text fields.',
  kept: 'These settings stay in this browser; the record keeps none of them.',
  stopSharing: 'Leave shared screen mode',
  hidden: {
    title: 'This page is hidden while the screen is shared',
    text: 'To check lists what is to be completed or settled among yourselves, before a review. “Shared screen” mode is on in this browser: the page, the points found and internal notes are not shown.',
    show: 'Leave shared screen mode and show it',
  },
};
