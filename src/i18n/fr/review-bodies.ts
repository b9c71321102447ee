import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

/** The bodies that meet about a convention, as they are described. */
export const reviewBodies = {
  add: 'Ajouter une instance',
  edit: (body: string) => `Modifier l'instance : ${body}`,
  newTitle: 'Nouvelle instance',
  editTitle: 'Modifier l\'instance',
  remove: 'Supprimer l\'instance',
  stays: (held: number) => `${formatNumber(held)} ${plural(held, 'réunion est enregistrée', 'réunions sont enregistrées')} pour cette instance : elle ne peut être supprimée qu'après ${plural(held, 'elle', 'elles')}.`,
  label: 'Nom',
  nature: 'Sorte',
  unknown: 'non précisée',
  natures: { technical: 'Comité technique', follow_up: 'Instance de suivi', board: 'Conseil d\'administration', general_assembly: 'Assemblée générale', own: 'Autre' },
  frequency: 'Réunions par an',
  frequencyHow: 'Un nombre : 2 pour deux fois par an, 4 pour une fois par trimestre.',
  members: 'Membres',
  role: 'Rôle',
  scope: 'À propos de',
  scopeHow: 'Les instances d\'un même sujet sont présentées ensemble.',
  faults: { missing: 'Donnez un nom.', 'too-long': 'C\'est trop long pour une ligne.', 'not-a-frequency': 'Il faut un nombre entier de réunions par an, de 1 à 366.' },
};
