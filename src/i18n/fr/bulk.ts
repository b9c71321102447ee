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
    causeWhy: 'Elle est demandée quand une activité est reportée ou abandonnée. Une activité qui l\'était déjà garde la sienne.',
    referent: 'Nouveau référent',
    newPerson: (name: string) => `${name} sera ajouté aux personnes du dossier.`,
    noReferent: 'Retirer le référent',
    objective: 'Nouvel objectif principal',
    objectiveWhy: 'Les autres objectifs servis restent.',
    action: 'Action prévue',
    actionWhy: 'Chaque activité la réalisera. Les actions déjà liées restent.',
    noAction: (year: number) => `Aucune action n'est programmée en ${String(year)}.`,
    territoryHow: 'Les territoires cochés',
    territoryAdd: 's\'ajoutent à ceux de chaque activité',
    territoryReplace: 'remplacent ceux de chaque activité',
    territoryClear: 'remplacent ceux de chaque activité : aucun n\'est coché, ils ne seront plus renseignés',
    territories: 'Territoires',
  },
  choose: 'Choisir',
  plan: {
    changes: (count: number) => counted(count, 'change', 'changent'),
    already: (count: number) => counted(count, 'l\'est déjà', 'le sont déjà'),
    cannot: (count: number) => counted(count, 'ne peut pas', 'ne peuvent pas'),
    nothing: 'Rien ne change',
    told: (parts: string) => `${parts}.`,
    because: (why: string) => `: ${why}`,
    whichCannot: 'Lesquelles ne peuvent pas',
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    reasons: {
      'other-year': (year: number) => `de ${String(year)}, l'action est d'une autre année`,
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
  done: {
    status: (count: number) => `Avancement changé : ${activities(count)}.`,
    referent: (count: number) => `Référent changé : ${activities(count)}.`,
    objective: (count: number) => `Objectif changé : ${activities(count)}.`,
    action: (count: number) => `Action liée : ${activities(count)}.`,
    territory: (count: number) => `Territoire changé : ${activities(count)}.`,
    duplicate: (count: number) => `Copies ajoutées : ${formatNumber(count)}.`,
    remove: (count: number) => `À la corbeille : ${activities(count)}.`,
  },
  copyOf: (title: string) => `${title} (copie)`,
  duplicateWhy: 'Une copie garde l\'intitulé, l\'objectif, la nature, le rôle, le référent, les lieux, les partenaires et les financeurs. Elle ne garde ni date, ni avancement, ni chiffre, ni retombée, ni justificatif.',
  removal: {
    text: (count: number) => `${counted(count, 'activité ira', 'activités iront')} à la corbeille, avec les chiffres, les rattachements et les justificatifs. Un seul « Annuler » reprend tout.`,
    pointing: (count: number) => `${counted(count, 'autre activité s\'y rapporte : elle comptera de nouveau par elle-même', 'autres activités s\'y rapportent : elles compteront de nouveau par elles-mêmes')}.`,
  },
};
