export const display = {
  open: 'Affichage',
  panel: 'Réglages d\'affichage de ce navigateur',
  theme: 'Thème',
  themes: { auto: 'Automatique', light: 'Clair', dark: 'Sombre' },
  sharedScreen: 'Écran partagé',
  sharedScreenHow: 'Masque les points à vérifier, ce qui reste à compléter et les notes internes.',
  shortcuts: 'Raccourcis à une touche',
  shortcutsHow: 'Une lettre seule lance une commande, hors des champs de texte.',
  kept: 'Ces réglages restent dans ce navigateur ; le dossier n\'en garde rien.',
  stopSharing: 'Quitter le mode écran partagé',
  hidden: {
    title: 'Cette page est masquée pendant un écran partagé',
    text: 'À vérifier liste ce qui se complète ou se tranche entre vous, avant un comité. Le mode « Écran partagé » est actif dans ce navigateur : la page, les points relevés et les notes internes ne s\'affichent pas.',
    show: 'Quitter le mode écran partagé et afficher',
  },
};
