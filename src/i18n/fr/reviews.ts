import type { Conclusion } from '#domain/reviews/review';
import type { ReviewsHeadline } from '#domain/reviews/reviews-headline';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const sessions = (count: number): string => counted(count, 'réunion', 'réunions');
const bodies = (count: number): string => counted(count, 'instance', 'instances');

const areRecorded = (count: number): string => plural(count, 'est enregistrée', 'sont enregistrées');
const areForeseen = (count: number): string => plural(count, 'est prévue', 'sont prévues');

const undatedBeside = (undated: number): string =>
  undated === 0 ? '' : ` ; ${counted(undated, 'autre n\'a pas de date connue', 'autres n\'ont pas de date connue')}`;

/** The page's sentence; it names no body, and its accent is never on an absence. */
const sentence = ({ variant, year, bodies: count, inYear, undated }: ReviewsHeadline): string => {
  switch (variant) {
    case 'no_body':
      return 'Aucune instance de suivi n\'est enregistrée dans ce dossier.';
    case 'held_in_year':
      return `En ${String(year)}, *${sessions(inYear)}* ${areRecorded(inYear)}${undatedBeside(undated)}.`;
    case 'undated_only':
      return `*${sessions(undated)}* ${areRecorded(undated)}, à une date inconnue ; aucune autre ne l'est pour ${String(year)}.`;
    case 'none_recorded':
      return `${bodies(count)} ${areForeseen(count)} ; aucune réunion n'est enregistrée pour ${String(year)}.`;
  }
};

const subtitle = ({ bodies: count, withFrequency, otherYears }: ReviewsHeadline): string => {
  if (count === 0) return '';
  const rhythm = withFrequency === 0 ? 'sans rythme écrit' : `dont ${formatNumber(withFrequency)} à un rythme écrit`;
  const elsewhere = otherYears === 0 ? '' : ` ${sessions(otherYears)} ${areRecorded(otherYears)} pour d'autres années.`;
  return `${bodies(count)} ${areForeseen(count)}, ${rhythm}.${elsewhere}`;
};

const TIMES: Readonly<Record<number, string>> = {
  1: 'une fois par an',
  2: 'deux fois par an',
  3: 'trois fois par an',
  4: 'une fois par trimestre',
  6: 'une fois tous les deux mois',
  12: 'une fois par mois',
};

const conclusions: Record<Conclusion['type'], string> = {
  proposition: 'Proposition',
  decision: 'Décision',
  request: 'Demande',
  information: 'Information',
};

const followUps: Record<Conclusion['followUp'], string> = {
  open: 'à suivre',
  done: 'fait',
  dropped: 'sans suite',
};

export const reviews = {
  sentence,
  subtitle,
  sinceLast: 'Depuis le dernier comité',
  wholeConvention: 'Les instances valent pour toute la convention : le territoire choisi ne filtre que les réunions citées par les activités.',
  empty: {
    title: 'Aucune instance n\'est enregistrée',
    text: 'Les instances que prévoit la convention, et leurs réunions, se lisent ici une fois enregistrées dans le dossier.',
    seeDossier: 'Voir ce que contient le dossier',
  },
  noScope: 'Autres instances',
  scope: (scope: string) => scope.charAt(0).toUpperCase() + scope.slice(1),
  saidBySeveral: (label: string) => `${label} :`,
  scopeCounts: (count: number, held: number) => `${bodies(count)}${held === 0 ? '' : ` ; ${sessions(held)} ${areRecorded(held)}`}`,
  timesAYear: (times: number) => TIMES[times] ?? `${formatNumber(times)} fois par an`,
  frequency: 'Rythme',
  members: 'Membres',
  held: 'Réunions',
  notRecorded: 'non enregistré',
  notRecordedPlural: 'non enregistrées',
  heldIn: (year: number, count: number) => `${formatNumber(count)} en ${String(year)}`,
  heldUndated: (count: number) => `${formatNumber(count)} à une date inconnue`,
  heldElsewhere: (count: number) => `${formatNumber(count)} d'autres années`,
  factsOf: (body: string) => `Ce que les documents en disent : ${body}`,
  sessions: {
    title: 'Réunions enregistrées',
    how: (year: number) => `Celles de ${String(year)} d'abord, celles dont la date est inconnue à la fin.`,
    none: 'Aucune réunion n\'est enregistrée dans ce dossier.',
    noneHint: '« non enregistré » ne dit rien de ce qui s\'est tenu.',
    unknownDate: 'date inconnue',
    withParticipants: (names: readonly string[]) => `Participants : ${names.join(', ')}.`,
    agenda: 'Ordre du jour',
    conclusions: 'Conclusions',
    noConclusion: 'Conclusions non enregistrées.',
    noAgenda: 'Ordre du jour non enregistré.',
    noParticipant: 'Participants non enregistrés.',
    facts: 'Ce que les documents en disent',
    notes: 'Notes de séance',
    types: conclusions,
    followUps,
    owner: (owner: string) => `suivi par ${owner}`,
    due: (period: string) => `échéance ${period}`,
    underObjective: (code: string) => `objectif ${code}`,
  },
  told: {
    title: (year: number) => `Réunions citées par les activités de ${String(year)}`,
    how: 'Telles que les activités les comptent ; le dossier ne les rattache pas aux instances ci-dessus.',
    none: (year: number) => `Aucune activité de ${String(year)} ne donne un nombre de réunions.`,
    governance: (count: number) => `Voir ${plural(count, 'l\'activité de gouvernance', `les ${formatNumber(count)} activités de gouvernance`)}`,
    all: (count: number) => `Voir les ${formatNumber(count)} activités qui en comptent`,
  },
};
