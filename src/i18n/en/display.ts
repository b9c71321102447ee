export const display = {
  open: 'Display',
  panel: 'Display settings of this browser',
  theme: 'Theme',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  sharedScreen: 'Shared screen',
  sharedScreenHow: 'Hides points to check, what is still to be filled in and internal notes.',
  shortcuts: 'Single-key shortcuts',
  shortcutsHow: 'One letter alone runs a command, outside text fields.',
  kept: 'These settings stay in this browser; the dossier keeps none of them.',
  stopSharing: 'Leave shared screen mode',
  hidden: {
    title: 'This page is hidden while the screen is shared',
    text: '“To check” lists what is completed or settled among yourselves, before a committee. Shared screen mode is on in this browser: the page, the points found and the internal notes are not shown.',
    show: 'Leave shared screen mode and show it',
  },
};
