import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const activities = (count: number): string => counted(count, 'activité', 'activités');

/** What was planned against what was done. */
export const programmeDone = {
  activities,
  more: (count: number) => `et ${activities(count)} de plus`,
  activityWithoutTitle: 'activité sans intitulé',
  sequelOf: 'suite de',
  doneBy: 'réalisée par',
  outsideIn: (year: number) => `Activités ${String(year)} hors programme`,
  unmatchedIn: (year: number) => `Activités ${String(year)} non rapprochées`,
  withoutSequelIn: (year: number) => `Activités ${String(year - 1)} sans suite au programme ${String(year)}`,
  mark: 'Hors programme',
  unmark: 'À rapprocher',
  markNamed: (title: string) => `Hors programme : ${title}`,
  unmarkNamed: (title: string) => `À rapprocher de nouveau : ${title}`,
  views: {
    nav: 'Activités affichées',
    name: {
      outside: () => 'Hors programme',
      unmatched: () => 'Non rapprochées',
      without_sequel: (year: number) => `Sans suite de ${String(year - 1)}`,
    },
    how: {
      outside: (year: number) => `Activités de ${String(year)} dont quelqu'un a confirmé qu'elles ne réalisent aucune action du programme.`,
      unmatched: (year: number) => `Activités de ${String(year)} dont personne n'a encore dit si elles réalisent une action du programme.`,
      without_sequel: (year: number) => `Activités de ${String(year - 1)} dont aucune action du programme ${String(year)} n'est, à ce jour, la suite confirmée. Les inachevées d'abord.`,
    },
    none: {
      outside: (year: number) => `Aucune activité de ${String(year)} n'est dite hors programme.`,
      unmatched: (year: number) => `Toutes les activités enregistrées en ${String(year)} ont été rapprochées du programme.`,
      without_sequel: (year: number) => `Aucune activité de ${String(year - 1)} n'est sans suite au programme ${String(year)}.`,
    },
  },
  balance: {
    title: (year: number) => `Prévu et réalisé en ${String(year)}`,
    how: 'Taux de réalisation : actions réalisées ÷ actions dont l\'avancement est renseigné, à partir de 80 % de renseignées. Titres exclus.',
    objectiveColumn: 'Objectif',
    firm: 'Actions prévues',
    conditional: 'Actions sous réserve',
    coveredColumn: 'Actions liées à une activité',
    fulfils: 'Activités au programme',
    outside: 'Activités hors programme',
    unmatched: 'Non rapprochées',
    all: 'Ensemble',
    whole: 'tout le programme',
    goal: (code: string) => `objectif stratégique ${code}`,
    objective: (code: string) => `objectif ${code}`,
    of: (what: string, firm: boolean) => `${what}, actions ${firm ? 'prévues' : 'sous réserve'}`,
    covered: (covered: number, total: number) => `${formatNumber(covered)} sur ${formatNumber(total)}`,
    noAction: 'aucune',
    notComputable: 'non calculable',
    known: (known: number, total: number) => `${counted(known, 'renseignée', 'renseignées')} sur ${formatNumber(total)}`,
    ratio: (completed: number, known: number) => `${formatNumber(completed)} sur ${formatNumber(known)}`,
    workingOf: (what: string) => `Taux de réalisation : ${what}`,
    working: (completed: number, known: number, total: number, share: string | null) =>
      share === null
        ? `Non calculable : l'avancement de ${formatNumber(known)} des ${counted(total, 'action', 'actions')} est renseigné, il en faut 80 %.`
        : `${counted(completed, 'réalisée', 'réalisées')} ÷ ${counted(known, 'renseignée', 'renseignées')} (sur ${counted(total, 'action', 'actions')}) = ${share}`,
    completed: (count: number) => `Réalisées (${formatNumber(count)})`,
    others: (count: number) => `Renseignées, non réalisées (${formatNumber(count)})`,
    unknown: (count: number) => `Non renseignées (${formatNumber(count)})`,
    noReport: (year: number) => `Aucune activité de ${String(year)} n'est encore enregistrée : les colonnes des activités restent à zéro.`,
  },
};
