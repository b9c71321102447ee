import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const activities = (count: number): string => counted(count, 'activité', 'activités');

export const bulk = {
  bar: 'Activités sélectionnées',
  selected: (count: number) => (count === 0 ? 'Aucune activité sélectionnée' : counted(count, 'activité sélectionnée', 'activités sélectionnées')),
  clear: 'Désélectionner',
  change: 'Changer',
  acts: {
    status: 'Avancement',
    referent: 'Référent',
    objective: 'Objectif',
    action: 'Action liée',
    territory: 'Territoire',
    duplicate: 'Dupliquer',
    remove: 'Supprimer',
  },
  titles: {
    status: (count: number) => `Changer l'avancement de ${activities(count)}`,
    referent: (count: number) => `Changer le référent de ${activities(count)}`,
    objective: (count: number) => `Changer l'objectif de ${activities(count)}`,
    action: (count: number) => `Lier ${activities(count)} à une action prévue`,
    territory: (count: number) => `Changer le territoire de ${activities(count)}`,
    duplicate: (count: number) => `Dupliquer ${activities(count)}`,
    remove: (count: number) => `Supprimer ${activities(count)}`,
  },
  fields: {
    status: 'Nouvel avancement',
    cause: 'Raison',
    causeWhy: 'Elle est demandée quand une activité est reportée ou abandonnée. Une raison déjà écrite n\'est pas remplacée.',
    referent: 'Nouveau référent',
    newPerson: (name: string) => `${name} sera ajouté aux personnes du dossier.`,
    noReferent: 'Retirer le référent',
    objective: 'Nouvel objectif principal',
    objectiveWhy: 'Les autres objectifs servis restent.',
    action: 'Action prévue',
    actionWhy: 'Chaque activité la réalisera. Les actions déjà liées restent.',
    territoryHow: 'Les territoires cochés',
    territoryAdd: 's\'ajoutent à ceux de chaque activité',
    territoryReplace: 'remplacent ceux de chaque activité',
    territories: 'Territoires',
  },
  choose: 'Choisir',
  plan: {
    changes: (count: number) => counted(count, 'change', 'changent'),
    already: (count: number) => counted(count, 'l\'est déjà', 'le sont déjà'),
    cannot: (count: number) => counted(count, 'ne peut pas', 'ne peuvent pas'),
    nothing: 'Rien ne change.',
    whichCannot: 'Lesquelles ne peuvent pas',
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    reasons: {
      'other-year': (year: number) => `de ${String(year)}, l'action est d'une autre année`,
      'objective-not-there': (year: number) => `l'objectif n'est pas dans la convention en ${String(year)}`,
      'cause-missing': () => 'sa raison manque',
    },
  },
  confirm: {
    status: (count: number) => `Changer ${activities(count)}`,
    referent: (count: number) => `Changer ${activities(count)}`,
    objective: (count: number) => `Changer ${activities(count)}`,
    action: (count: number) => `Lier ${activities(count)}`,
    territory: (count: number) => `Changer ${activities(count)}`,
    duplicate: (count: number) => `Ajouter ${counted(count, 'copie', 'copies')}`,
    remove: (count: number) => `Mettre ${activities(count)} à la corbeille`,
  },
  done: 'Un seul « Annuler » reprend tout.',
};
