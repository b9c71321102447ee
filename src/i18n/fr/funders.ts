import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

interface Told {
  readonly years: number;
  readonly votes: number;
  readonly voted: string | null;
  readonly paid: string | null;
  readonly awaited: string | null;
}

const payments = (paid: string | null, awaited: string | null): string => {
  if (paid === null && awaited === null) return 'versements non enregistrés';
  return [paid !== null && `${paid} versés`, awaited !== null && `${awaited} attendus`].filter(Boolean).join(', ');
};

/** What the years come to; it names no funder. */
const sentence = ({ years, votes, voted, paid, awaited }: Told): string => {
  if (years === 0) return 'Aucune année de convention n\'est enregistrée pour ce financeur.';
  const over = `${counted(years, 'année', 'années')} de convention`;
  const vote = voted === null ? 'vote non enregistré' : `${counted(votes, 'année avec un vote enregistré', 'années avec un vote enregistré')}, pour ${voted} en tout`;
  return `${over} ; ${vote} ; ${payments(paid, awaited)}.`;
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
      `Les versements reçus et attendus dépassent de ${beyond} les ${voted} votés. Un vote modificatif reste peut-être à consigner, ou un montant à corriger ; rien n'est changé sans vous.`,
    waitsFor: (pieces: string) => `attend : ${pieces}`,
    editNamed: (name: string) => `Modifier : ${name}`,
    addStep: 'Consigner une étape',
    addPayment: 'Ajouter un versement',
    ofYear: (act: string, year: number) => `${act}, ${String(year)}`,
  },
  amountFaults: {
    empty: 'Le montant est à indiquer.',
    not_an_amount: 'Ce montant ne se lit pas. Exemple : 110 000 ou 110 000,50.',
    negative: 'Un montant ne peut pas être négatif.',
    ambiguous: 'Ce montant peut se lire de deux façons : séparez les milliers par une espace et les centimes par une virgule.',
    too_large: 'Ce montant est trop grand pour être compté au centime près.',
  },
  step: {
    newTitle: (year: number) => `Consigner une étape, ${String(year)}`,
    editTitle: (year: number) => `Modifier une étape, ${String(year)}`,
    remove: 'Retirer cette étape',
    part: 'Part',
    whole: 'La subvention dans son ensemble',
    kind: 'Étape',
    amount: 'Montant en euros',
    date: 'Date',
    dateInvalid: 'Ce jour n\'existe pas au calendrier.',
    body: 'Instance',
    reference: 'Référence de la délibération ou de l\'acte',
    number: 'Numéro de la convention annuelle',
  },
  payment: {
    newTitle: (year: number) => `Ajouter un versement, ${String(year)}`,
    editTitle: (year: number) => `Modifier un versement, ${String(year)}`,
    remove: 'Retirer ce versement',
    grant: 'Subvention',
    kind: 'Nature du versement',
    amount: 'Montant en euros',
    expected: 'Attendu',
    dateHow: 'Un jour, un mois, un trimestre : « juin 2023 ».',
    paid: 'Versé',
    paidHow: 'Vide tant que rien n\'est reçu.',
    reference: 'Référence',
    waitsFor: 'Pièces que ce versement attend',
  },
};
