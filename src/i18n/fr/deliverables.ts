import type { Deliverable } from '#domain/deliverables/deliverable';
import type { DeliverablesHeadline } from '#domain/deliverables/deliverables-headline';
import type { TransmissionState } from '#domain/deliverables/transmission-standing';
import type { GrantStep } from '#domain/budget/grant-standing';
import type { Payment } from '#domain/budget/budget';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const pieces = (count: number): string => counted(count, 'pièce', 'pièces');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « a, b et c ». */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

const asks = (conventions: number, count: number): string =>
  `${conventions > 1 ? 'Les conventions demandent' : 'La convention demande'} ${pieces(count)}`;

const begunBeside = (begun: number): string =>
  begun === 0 ? '' : ` ; celle de ${counted(begun, 'autre', 'autres')} est commencée`;

/** The page's sentence; it names no funder, and its accent is never on an absence. */
const sentence = (headline: DeliverablesHeadline, conventions: number): string => {
  const { variant, year, deliverables, sent, begun } = headline;
  switch (variant) {
    case 'no_deliverable':
      return `Aucune pièce à remettre n'est enregistrée pour ${String(year)}.`;
    case 'none_recorded':
      return `${asks(conventions, deliverables)} ; aucune transmission n'est enregistrée pour ${String(year)}.`;
    case 'all_sent':
      return deliverables === 1
        ? `Pour ${String(year)}, *la pièce* demandée est transmise.`
        : `Pour ${String(year)}, *les ${pieces(deliverables)}* demandées sont transmises.`;
    case 'some_recorded':
      return sent === 0
        ? `Pour ${String(year)}, la transmission de *${pieces(begun)} sur ${formatNumber(deliverables)}* est commencée.`
        : `Pour ${String(year)}, la transmission de *${pieces(sent)} sur ${formatNumber(deliverables)}* est faite à tous leurs destinataires${begunBeside(begun)}.`;
  }
};

const periodicities: Record<Deliverable['periodicity'], string> = {
  yearly: 'chaque année',
  once: 'une seule fois',
  case_by_case: 'au cas par cas',
  unspecified: 'sans rythme fixé',
};

const articlesOf = (articles: readonly string[]): string =>
  articles.length === 0 ? '' : ` (${plural(articles.length, 'article', 'articles')} ${listed(articles)} de la convention)`;

const subtitle = ({ byPeriodicity, articles, deliverables }: DeliverablesHeadline): string => {
  if (deliverables === 0) return '';
  const rhythms = (['yearly', 'once', 'case_by_case', 'unspecified'] as const).filter((rhythm) => byPeriodicity[rhythm] > 0);
  const words = rhythms.map((rhythm) => `${formatNumber(byPeriodicity[rhythm])} ${periodicities[rhythm]}`);
  return `${listed(words)}${articlesOf(articles)}.`;
};

const states: Record<TransmissionState, string> = {
  preparing: 'En préparation',
  partial: 'Transmise en partie',
  sent: 'Transmise',
  received: 'Reçue',
  complete: 'Complète',
  complement_asked: 'Complément demandé',
  accepted: 'Acceptée',
};

const steps: Record<GrantStep['step'], string> = {
  asked: 'Demandé',
  proposed: 'Proposé',
  voted: 'Voté',
  agreement_signed: 'Convention annuelle signée',
  notified: 'Notifié',
};

const payments: Record<Payment['kind'], string> = {
  instalment: 'Acompte',
  balance: 'Solde',
  single: 'Versement unique',
};

export const deliverables = {
  sentence,
  openBudget: 'Budget de l\'année',
  subtitle,
  states,
  wholeConvention: 'Les pièces et les subventions valent pour toute la convention : le territoire choisi ne les filtre pas.',
  noConvention: {
    title: (year: number) => `Aucune convention ne porte sur ${String(year)}`,
    text: 'Les pièces se lisent dans l\'une de ces années :',
    seeYear: (year: number) => `Voir ${String(year)}`,
  },
  noPiece: {
    title: 'Aucune pièce n\'est enregistrée pour cette convention',
    text: 'Les pièces que la convention oblige à remettre se lisent ici une fois enregistrées dans le dossier.',
    seeDossier: 'Voir ce que contient le dossier',
  },
  matrix: {
    title: (year: number) => `Pièces par financeur, ${String(year)}`,
    how: '« non enregistré » ne dit rien de ce qui a été transmis ; « — » : la convention ne cite pas ce destinataire.',
    table: 'Tableau des pièces par financeur',
    piece: 'Pièce',
    toOther: (name: string) => `À ${name} :`,
    notConcerned: 'non concerné',
    totals: 'Transmissions enregistrées',
    outOf: (sent: number, expected: number) => `${formatNumber(sent)} sur ${formatNumber(expected)}`,
    none: (expected: number) => `aucune sur ${formatNumber(expected)}`,
    earlier: (count: number) => `et ${counted(count, 'envoi avant', 'envois avant')}`,
  },
  periodicities,
  article: (article: string) => `article ${article}`,
  reference: (day: string) => `à jour au ${day}`,
  pieces: {
    title: 'Ce que chaque pièce doit contenir',
    how: 'Dans les termes de la convention, sans présumer de ce qui a été remis.',
    referenceDay: (day: string) => `Arrêtée au ${day} : une date de référence, pas une échéance.`,
    rhythm: (article: string, periodicity: string) => (article === '' ? capital(`${periodicity}.`) : capital(`${article}, ${periodicity}.`)),
    recipients: (names: readonly string[]) => `À remettre à : ${listed(names)}.`,
    allFunders: (count: number) => (count === 1 ? 'À remettre au financeur.' : `À remettre aux ${formatNumber(count)} financeurs.`),
    noRecipient: 'Destinataire non précisé.',
    requires: 'Contenu attendu',
    noRequirement: 'Contenu non détaillé par la convention.',
    recorded: (year: number) => `Enregistré en ${String(year)}`,
    due: (day: string) => `échéance au ${day}`,
    undated: 'date non enregistrée',
    remark: (text: string) => `Remarque : ${text}`,
  },
  maxima: {
    title: (year: number) => `Maximums et votes, ${String(year)}`,
    how: (total: string | null) =>
      total === null ? 'Maximum par an, tel qu\'il est écrit.' : `Maximum par an, tel qu'il est écrit. Somme calculée ici : ${total} par an.`,
    without: (count: number) => `${counted(count, 'financeur', 'financeurs')} sans maximum écrit, hors de cette somme.`,
    notWritten: 'maximum non indiqué',
    voted: (amount: string) => `${amount} votés`,
    votedOn: (amount: string, day: string) => `${amount} votés le ${day}`,
    noVote: 'vote non enregistré',
    paid: (amount: string) => `${amount} versés`,
    funder: 'Financeur',
    maximum: 'Maximum par an',
    votedColumn: 'Voté',
    total: 'Somme, calculée ici',
    legendVoted: 'voté',
    legendMaximum: 'maximum, sans vote enregistré',
    reading: (highest: string, votes: number, year: number) =>
      votes === 0
        ? `Le maximum le plus élevé est de ${highest} par an ; aucun vote n'est enregistré pour ${String(year)}.`
        : `Le maximum le plus élevé est de ${highest} par an ; ${counted(votes, 'vote est enregistré', 'votes sont enregistrés')} pour ${String(year)}.`,
    noReading: 'Aucun maximum n\'est écrit.',
    empty: 'Aucun financeur n\'est enregistré.',
  },
  funders: {
    title: 'Ce que prévoit la convention pour chaque financeur',
    how: 'Un maximum n\'est ni un vote ni un versement.',
    maximum: 'Maximum par an',
    notIndicated: 'non indiqué',
    notRecorded: 'non enregistré',
    parts: 'Dont',
    twoFigures: 'Deux chiffres',
    partsAndMaximum: (parts: string, written: string, gap: string) =>
      `les parts écrites font ${parts}, le maximum écrit est de ${written} ; écart de ${gap}`,
    budgetSource: 'Crédits',
    paidBy: 'Payé par',
    representative: 'Représenté par',
    annualAgreement: 'Convention annuelle',
    agreementForeseen: 'prévue',
    agreementNotForeseen: 'non prévue par la convention',
    conditions: 'Conditions',
    grant: (year: number) => `Subvention ${String(year)}`,
    noGrant: (year: number) => `Subvention ${String(year)} : vote et versements non enregistrés.`,
    ofPart: (label: string) => `part « ${label} »`,
    steps,
    body: (name: string) => name,
    reference: (reference: string) => `référence : ${reference}`,
    noStep: 'aucune étape enregistrée',
    undated: 'date non enregistrée',
    noAmount: 'montant non indiqué',
    payments,
    paidOn: (period: string) => `versé : ${period}`,
    expectedOn: (period: string) => `attendu : ${period}`,
    paymentsTitle: 'Versements',
    noPayment: 'Versements non enregistrés.',
    facts: (count: number) => counted(count, 'autre fait énoncé par les mêmes documents', 'autres faits énoncés par les mêmes documents'),
    fact: (label: string, words: string) => `${label} : « ${words} »`,
  },
};
