import type { CarryReason } from '#domain/programme/next-year/unfinished';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const REASONS: Readonly<Record<CarryReason, string>> = {
  in_progress: 'En cours',
  postponed: 'Reportées',
  stalled: 'Sans avancée',
  not_started: 'Non commencées',
  unknown: 'Avancement non renseigné',
};

/** « Préparer le programme N+1 ». */
export const nextYear = {
  calendar: 'Calendrier',
  prepare: (year: number) => `Préparer le programme ${String(year)}`,
  how: (ended: number, year: number) =>
    `Ce que ${String(ended)} n'a pas achevé peut être repris dans un projet de programme ${String(year)}. Chaque action dira de quoi elle est la suite. Rien n'est écrit avant votre accord, et « Annuler » reprend le tout d'un coup.`,
  notCopied: 'Les cibles et les coûts ne sont pas repris : ils valaient pour l\'année passée.',
  carried: (count: number, year: number) =>
    `${counted(count, 'autre a déjà sa suite', 'autres ont déjà leur suite')} dans le programme ${String(year)} : rien n'est proposé deux fois.`,
  exists: (year: number, lines: number) =>
    `Un programme ${String(year)} est déjà enregistré (${counted(lines, 'ligne', 'lignes')}) : ce que vous choisissez s'ajoute à sa suite.`,
  beyond: (ended: string, year: number) =>
    `La convention finit le ${ended}. Un programme ${String(year)} demande un avenant qui la prolonge, ou la convention suivante.`,
  beyondYear: (ended: number, year: number) =>
    `La convention s'arrête avec ${String(ended)}. Un programme ${String(year)} demande un avenant qui la prolonge, ou la convention suivante.`,
  noConvention: 'Un programme se prépare dans une convention : ce dossier n\'en a pas encore.',
  beyondLink: 'Ouvrir l\'un ou l\'autre dans Dossier',
  nothing: (ended: number) => `Rien n'est à reprendre : ni activité ni action de ${String(ended)} n'est enregistrée comme inachevée.`,
  allCarried: (ended: number, year: number) => `Tout ce que ${String(ended)} n'a pas achevé a déjà sa suite dans le programme ${String(year)}.`,
  reasonCount: (reason: CarryReason, count: number) => `${REASONS[reason]} (${formatNumber(count)})`,
  unknownHow: 'Rien ne dit si ces actions sont achevées : elles ne sont reprises que si vous les cochez.',
  takeAll: (count: number) => (count === 1 ? 'La reprendre' : `Les reprendre toutes (${formatNumber(count)})`),
  take: (title: string) => `Reprendre « ${title} »`,
  titleOf: (title: string) => `Intitulé, repris de « ${title} »`,
  objectiveOf: (title: string) => `Objectif de « ${title} »`,
  chooseObjective: 'Choisir un objectif',
  fromActivity: (year: number) => `suite d'une activité ${String(year)}`,
  fromAction: (year: number) => `suite d'une action du programme ${String(year)}`,
  fromBoth: (year: number) => `suite d'une action du programme ${String(year)} et de ce qui la réalise`,
  announced: (period: string) => `annoncée : ${period}`,
  cause: (text: string) => `raison : ${text}`,
  like: (title: string) => `semble être l'action « ${title} », proposée elle aussi : à cocher si c'est autre chose`,
  write: (count: number, year: number) => `Écrire ${counted(count, 'action', 'actions')} au programme ${String(year)}`,
  noneChosen: 'Cochez au moins une ligne.',
  emptyTitle: 'Il faut un intitulé.',
  noObjective: 'Aucun objectif de l\'année n\'a pris la suite du sien : choisissez-en un.',
  toComplete: (count: number) => `${counted(count, 'ligne cochée est à compléter', 'lignes cochées sont à compléter')} : un intitulé ou un objectif manque.`,
};
