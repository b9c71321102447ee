import type { Deliverable } from '#domain/deliverables/deliverable';
import type { DueDate } from '#domain/deliverables/due-date';
import type { HeldPoint } from '#domain/deliverables/content-held';
import { formatBytes } from '../format/bytes';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const WORDS = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** « quatre », or the figure from ten on. */
const inWords = (count: number): string => WORDS[count] ?? formatNumber(count);

const months = (count: number): string => counted(count, 'mois', 'mois');

type DueRule = NonNullable<Deliverable['dueRule']>;

/** What a rule says, beside the day that it gives. */
const rule = (given: DueRule): string => {
  switch (given.type) {
    case 'within_year':
      return 'dans l\'année';
    case 'on_day':
      return ['jour fixé', 'jour fixé, de l\'année suivante', 'jour fixé, deux ans après', 'jour fixé, trois ans après'][given.yearsLater] ?? '';
    case 'months_after_year':
      return `${months(given.months)} après l'exercice`;
    case 'months_before_term':
      return `${months(given.months)} avant le terme de la convention`;
  }
};

const held = ({ code, count, of = 0 }: HeldPoint): string => {
  const out = `${formatNumber(count)} sur ${formatNumber(of)}`;
  switch (code) {
    case 'actions':
      return count === 0 ? 'Actions programmées : non enregistrées' : `Actions programmées : ${formatNumber(count)}`;
    case 'actions_without_due':
      return count === 0 ? 'Chaque action a une échéance' : `Actions sans échéance : ${out}`;
    case 'objectives_planned':
      return `Objectifs au programme : ${out}`;
    case 'studies':
      return count === 0 ? 'Études confiées à un prestataire : non enregistrées' : `Études confiées à un prestataire : ${formatNumber(count)}`;
    case 'studies_without_provider':
      return count === 0 ? 'Chaque étude nomme son prestataire' : `Études sans prestataire nommé : ${out}`;
    case 'persons':
      return count === 0 ? 'Équipe : non enregistrée' : `Équipe : ${counted(count, 'personne', 'personnes')}`;
    case 'persons_without_time':
      return count === 0 ? 'Chaque personne a son temps de travail' : `Temps de travail à renseigner : ${out}`;
    case 'persons_without_shares':
      return count === 0 ? 'Chaque personne a ses parts par objectif' : `Parts par objectif à renseigner : ${out}`;
    case 'shares_not_whole':
      return count === 0 ? 'Les parts de chacun font 100 %' : `Parts qui ne font pas 100 % : ${out}`;
    case 'expenses':
      return count === 0 ? 'Dépenses par nature : non enregistrées' : `Dépenses par nature : ${counted(count, 'compte', 'comptes')}`;
    case 'revenue':
      return count === 0 ? 'Recettes : non enregistrées' : `Recettes : ${counted(count, 'compte', 'comptes')}`;
    case 'balanced':
      return count === 0 ? 'Dépenses et recettes s\'équilibrent' : `Écart entre dépenses et recettes : ${formatNumber(count / 100)} €`;
    case 'activities':
      return count === 0 ? 'Activités de l\'année : non enregistrées' : `Activités de l'année : ${formatNumber(count)}`;
    case 'by_hand':
      return 'À vérifier par une personne : Jalon n\'en tient pas le contenu';
  }
};

/** Handing pieces over: due dates, transmissions, usual pieces and those that are added. */
export const pieces = {
  judged: (day: string) => `Situation au ${day}.`,
  due: 'Échéance',
  rule,
  dueRule: (type: DueDate['rule'], given: string, reason: string) => {
    if (type !== 'changed') return given;
    return reason === '' ? 'échéance changée' : `échéance changée : ${reason}`;
  },
  inDays: (days: number) => {
    if (days === 0) return 'aujourd\'hui';
    return days === 1 ? 'demain' : `dans ${counted(days, 'jour', 'jours')}`;
  },
  ownDue: (day: string) => `attendue pour le ${day}`,
  late: (days: number) => `échéance passée de ${counted(days, 'jour', 'jours')}`,
  acts: (piece: string) => `Agir sur la pièce : ${piece}`,
  recordFor: (piece: string, funder: string) => `, consigner : ${piece}, ${funder}`,
  sentToAll: (count: number) => (count === 1 ? 'Transmise au destinataire' : `Transmis aux ${inWords(count)}`),
  remark: 'Consigner une remarque reçue',
  changeDue: 'Changer l\'échéance',
  edit: 'Modifier la pièce',
  remove: 'Retirer la pièce',
  add: 'Ajouter une pièce',
  openChart: 'Organigramme',
  openChartOf: 'Voir et tenir l\'organigramme',
  transmission: {
    title: (piece: string) => `Transmission : ${piece}`,
    editTitle: (piece: string, funder: string) => `Transmission : ${piece}, ${funder}`,
    year: (year: number) => `Pièce de l'année ${String(year)}.`,
    funders: 'À qui',
    fundersFault: 'Choisissez au moins un destinataire.',
    state: 'Où elle en est',
    byUs: 'De notre côté',
    byFunder: 'Réponse du destinataire',
    date: 'Date',
    dateHow: 'Une réponse du destinataire, ou ce qui suit un premier envoi, porte une date.',
    dateFaults: { invalid: 'Ce jour n\'existe pas.', missing: 'Une date est nécessaire pour que l\'ordre des échanges reste juste.' },
    means: 'Moyen',
    meansHow: 'Courriel, plateforme, courrier, remise en main propre…',
    remark: 'Remarque',
    remarkHow: 'Ce que le destinataire a répondu ou demandé, ou ce qui reste à envoyer.',
    due: 'Échéance donnée par ce destinataire',
    dueHow: 'Un autre jour que celui de tous, ou celui d\'un complément. Rappelée sur la page du jour et dans le calendrier.',
    files: 'Ce qui a été envoyé',
    joined: 'Fichiers joints à cette transmission',
    fileCount: (count: number) => counted(count, 'fichier joint', 'fichiers joints'),
    fileFacts: (size: number, hash: string) => `${formatBytes(size)}, empreinte ${hash}`,
    edit: (funder: string, day: string) => `Modifier : ${funder}, ${day}`,
    remove: 'Retirer cette transmission',
  },
  dueForm: {
    title: (piece: string, year: number) => `Échéance ${String(year)} : ${piece}`,
    given: (day: string, words: string) => `La règle donne le ${day} : ${words}.`,
    noRule: 'Aucune règle ne fixe d\'échéance à cette pièce.',
    day: 'Nouvelle échéance',
    dayFaults: { invalid: 'Ce jour n\'existe pas.', missing: 'Donnez un jour.' },
    before: (year: number) => `Ce jour est avant ${String(year)}, première année de la convention. Il sera enregistré tel quel.`,
    reason: 'Pourquoi',
    reasonHow: 'La raison se lit sous l\'échéance et dans le journal.',
    reasonFault: 'Dites pourquoi en quelques mots.',
    back: 'Revenir à la règle',
  },
  form: {
    newTitle: 'Nouvelle pièce',
    editTitle: (piece: string) => `Modifier : ${piece}`,
    label: 'Intitulé',
    labelFault: 'Donnez un intitulé.',
    article: 'Article de la convention',
    convention: 'Convention',
    periodicity: 'Rythme',
    recipients: 'Financeurs destinataires',
    others: 'Autres destinataires',
    oneALine: 'Un par ligne.',
    requires: 'Contenu attendu',
    content: 'Ce que le dossier peut montrer',
    noContent: 'Rien en particulier',
    contents: {
      programme: 'Le programme de l\'année',
      external_studies: 'Les études confiées à un prestataire',
      organisation_chart: 'L\'organigramme',
      budget: 'Le budget prévisionnel',
      activity_report: 'Le rapport d\'activité',
      financial_report: 'Le compte rendu financier',
      accounts: 'Les comptes',
      minutes: 'Un procès-verbal',
      assessment: 'Un bilan d\'ensemble',
    },
    rule: 'Ce qui fixe l\'échéance',
    rules: {
      none: 'Rien : non fixée',
      within_year: 'Dans l\'année',
      on_day: 'Un jour fixe',
      months_after_year: 'Des mois après l\'exercice',
      months_before_term: 'Des mois avant le terme',
    },
    day: 'Jour et mois',
    dayHow: 'Comme 31/03.',
    dayFault: 'Écrivez un jour et un mois, comme 31/03.',
    yearsLater: 'De quelle année',
    later: { '0': 'De l\'année même', '1': 'De l\'année suivante', '2': 'Deux ans après', '3': 'Trois ans après' },
    months: 'Nombre de mois',
    monthsFault: 'Écrivez un nombre de 1 à 36.',
  },
  removal: {
    title: (piece: string) => `Retirer : ${piece}`,
    text: 'La pièce est retirée de toutes les années, avec les transmissions qui y sont consignées. Ctrl Z la ramène.',
    act: 'Retirer la pièce',
  },
  usual: {
    title: 'Pièces usuelles',
    how: 'Ce que le droit commun ou le modèle de convention annuelle demande d\'habitude. Rien n\'est attendu tant que ce n\'est pas confirmé.',
    mark: 'usuel, à confirmer par la convention annuelle',
    confirmed: 'usuel, confirmé',
    confirm: 'Confirmer',
    confirmNamed: (piece: string) => `Confirmer : ${piece}`,
    labels: {
      'certified-accounts': 'Comptes annuels certifiés',
      'auditor-report': 'Rapport du commissaire aux comptes',
      'assembly-minutes': 'Procès-verbal de l\'assemblée générale',
      'financial-report': 'Compte rendu financier',
      'overall-assessment': 'Bilan d\'ensemble de la convention',
    },
  },
  held: {
    title: 'Ce que le dossier contient',
    met: 'enregistré',
    unmet: 'à compléter',
    unknown: 'à vérifier',
    point: held,
  },
};
