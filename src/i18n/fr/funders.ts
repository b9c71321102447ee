import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

interface Told {
  readonly years: number;
  readonly conventions: number;
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
const sentence = ({ years, conventions, votes, voted, paid, awaited }: Told): string => {
  if (years === 0) return 'Aucune année de convention n\'est enregistrée pour ce financeur.';
  const over = `${counted(years, 'année', 'années')}${conventions > 1 ? `, sur ${String(conventions)} conventions` : ' de convention'}`;
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
  expected: {
    title: 'Encaissements attendus',
    how: 'Par mois, en euros. Un versement reçu n\'y est plus.',
    none: 'Aucun versement attendu n\'est enregistré.',
    passed: 'Date passée',
    passedHow: 'La date attendue est passée, et le versement n\'est pas enregistré comme reçu.',
    undated: 'Sans mois connu',
    undatedHow: 'Sans date attendue, ou avec une date qui ne dit pas le mois.',
    month: 'Mois',
    payments: 'Versements',
    amount: 'Montant',
    pieces: 'Pièces encore attendues',
    noPiece: 'aucune',
    total: 'Total attendu',
    reading: (months: number, total: string, passed: number, undated: number) =>
      `${[
        `${total} attendus en tout`,
        months > 0 && `à venir sur ${counted(months, 'mois', 'mois')}`,
        passed > 0 && `${counted(passed, 'versement', 'versements')} dont la date est passée`,
        undated > 0 && `${counted(undated, 'versement', 'versements')} sans mois connu`,
      ]
        .filter(Boolean)
        .join(' ; ')}.`,
  },
  territory: {
    title: (year: number) => `Ce qui a été fait sur son territoire en ${String(year)}`,
    narrowed: (label: string) => `Territoire : ${label}. Ce qui concerne plusieurs territoires, ou tout le périmètre, y est compté.`,
    whole: 'Tout le périmètre du dossier.',
    none: 'Aucune activité n\'est enregistrée sur ce territoire cette année.',
    kind: (kind: string, count: number) => `${kind} : ${formatNumber(count)}`,
    completed: (count: number) => `dont ${counted(count, 'réalisée', 'réalisées')}`,
    several: (count: number) => `${counted(count, 'activité compte', 'activités comptent')} aussi dans un autre territoire.`,
    unplaced: (count: number) => `${counted(count, 'activité sans territoire enregistré, listée', 'activités sans territoire enregistré, listées')} à part`,
    notEuros: 'Ces nombres ne se comparent pas à des montants : une subvention au fonctionnement finance tout le programme.',
  },
  numbers: {
    title: 'Numéros SIRET et RNA',
    organisation: 'SIRET de l\'association',
    rna: 'RNA de l\'association',
    funder: 'SIRET du financeur',
    siretHow: '14 chiffres ; la clé de contrôle est vérifiée.',
    rnaHow: 'W suivi de 9 chiffres ; W2A ou W2B en Corse.',
    siretFaults: {
      'not-digits': 'Un SIRET ne compte que des chiffres.',
      'wrong-length': 'Un SIRET compte 14 chiffres : 9 pour l\'organisme, 5 pour l\'établissement.',
      'wrong-key': 'La clé de contrôle ne correspond pas : un chiffre est sans doute faux ou déplacé.',
    },
    rnaFaults: {
      'not-digits': 'Un numéro RNA commence par W (W2A ou W2B en Corse), puis ne compte que des chiffres.',
      'wrong-length': 'Un numéro RNA compte 10 signes : un W et 9 chiffres, ou W2A ou W2B et 7 chiffres.',
      'wrong-key': 'Ce numéro ne correspond pas.',
    },
  },
  references: {
    edit: 'Compléter les numéros',
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
    outside: 'Hors convention',
    nothingVoted: 'vote et versements non enregistrés',
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
