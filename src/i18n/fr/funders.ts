import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

interface Told {
  readonly years: number;
  readonly votes: number;
  readonly voted: string | null;
  readonly paid: string | null;
}

/** What the years come to; it names no funder. */
const sentence = ({ years, votes, voted, paid }: Told): string => {
  if (years === 0) return 'Aucune année de convention n\'est enregistrée pour ce financeur.';
  const over = `${counted(years, 'année', 'années')} de convention`;
  if (voted === null) return `${over} ; vote et versements non enregistrés.`;
  const known = `${over} ; ${counted(votes, 'année avec un vote enregistré', 'années avec un vote enregistré')}, pour ${voted} en tout`;
  return paid === null ? `${known} ; versements non enregistrés.` : `${known}, dont ${paid} versés.`;
};

export const funders = {
  sentence,
  breadcrumb: 'Fil d\'Ariane',
  unknown: {
    title: 'Financeur introuvable',
    heading: 'Aucun financeur de ce dossier ne porte cet identifiant',
    text: 'Il a pu être retiré, ou l\'adresse vient d\'un autre dossier.',
    list: 'Voir les financeurs dans Livrables',
    dossier: 'Voir ce que contient le dossier',
  },
  refusedTitle: 'Financeur illisible',
  convention: {
    title: 'Ce que prévoit la convention',
    how: (year: number) => `Maximum et parts tels qu'ils sont écrits pour ${String(year)}. Un maximum n'est ni un vote ni un versement.`,
  },
  references: {
    title: 'Références à rappeler',
    how: 'Numéros et délibérations connus, à porter sur les pièces remises.',
    organisation: 'SIRET de l\'association',
    rna: 'RNA de l\'association',
    funder: 'SIRET du financeur',
    agreements: 'Conventions annuelles',
    deliberations: 'Délibérations',
    numbered: (year: number, number: string) => `${number} (${String(year)})`,
    ofVote: (year: number, reference: string, day: string) => (day === '' ? `${reference}, pour ${String(year)}` : `${reference}, ${day}, pour ${String(year)}`),
  },
  years: {
    title: 'Subventions, année par année',
    how: 'Chaque étape connue : demande, vote, convention annuelle, notification, puis versements.',
    none: 'Aucune année à montrer',
    noneText: 'La convention ne porte sur aucune année pour ce financeur, et aucune subvention n\'est enregistrée.',
    maximum: (amount: string) => `maximum ${amount}`,
    noMaximum: 'maximum non indiqué',
    voted: (amount: string) => `${amount} votés`,
    paid: (amount: string) => `${amount} versés`,
    noGrant: 'Demande, vote et versements non enregistrés.',
    number: (number: string) => `Convention annuelle n° ${number}`,
    beyond: (beyond: string, voted: string) =>
      `Les versements enregistrés dépassent de ${beyond} les ${voted} votés. Un vote modificatif reste peut-être à consigner, ou un montant à corriger ; rien n'est changé sans vous.`,
    waitsFor: (pieces: string) => `attend : ${pieces}`,
  },
};
