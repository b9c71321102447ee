/** Figures that a text takes from the record. */
export const liveFigures = {
  insert: 'Insérer un chiffre du dossier',
  search: 'Chercher un chiffre',
  how: 'Tapez { pour insérer un chiffre qui suit le dossier : il est écrit en toutes lettres dans le rapport.',
  none: 'Aucun chiffre de ce nom.',
  oneFigure: 'Chiffre d\'une activité',
  counts: {
    activities: 'Activités',
    completed: 'Activités réalisées',
    studies: 'Études',
    events: 'Événements',
    publications: 'Publications',
    covered: 'Objectifs couverts',
    execution: 'Part du programme réalisée',
  },
  under: (name: string, code: string) => `${name}, objectif ${code}`,
};
