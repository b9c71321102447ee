import type { CoverageState } from '#domain/results/coverage';
import type { FindingRule } from '#domain/results/findings';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

const states: Record<CoverageState, string> = {
  covered: 'couvert',
  served: 'servi par d\'autres objectifs',
  not_pursued: 'non commencé ou abandonné',
  undefined: 'contenu à préciser',
  conditional: 'sous réserve',
  none: 'non enregistré',
};

const rules: Record<FindingRule, { readonly title: (count: number) => string; readonly how: string }> = {
  told_twice_differently: {
    title: (count) => (count === 0 ? 'Deux chiffres pour un même fait' : counted(count, 'fait a deux chiffres', 'faits ont deux chiffres')),
    how: 'Les deux restent enregistrés. Retenir un chiffre dit lequel citer ; les totaux, eux, ne comptent jamais le fait deux fois et gardent le chiffre que l\'autre répète.',
  },
  objective_without_record: {
    title: (count) => counted(count, 'objectif sans activité enregistrée', 'objectifs sans activité enregistrée'),
    how: '« Non enregistré » ne dit rien de ce qui a été fait : rien n\'est noté ici.',
  },
  event_without_participants: {
    title: (count) => counted(count, 'événement sans nombre de participants', 'événements sans nombre de participants'),
    how: 'Les totaux de participants ne portent que sur ceux qui en donnent un.',
  },
  activity_without_date: {
    title: (count) => counted(count, 'activité sans date', 'activités sans date'),
    how: 'Elles restent dans les totaux de l\'année, mais dans aucun mois.',
  },
};

export const checks = {
  sentence: (total: number, year: number) =>
    total === 0 ? `Rien à vérifier pour ${String(year)}.` : `À vérifier pour ${String(year)} : ${counted(total, 'point', 'points')}.`,
  subtitle: 'Ce qui se complète ou se tranche avant un comité. Rien ici n\'est une erreur certaine, et rien ne s\'imprime.',
  noActivity: (year: number) => `Aucune activité n'est enregistrée pour ${String(year)} : il n'y a encore rien à vérifier.`,
  yearsToOpen: 'Années qui ont des activités :',
  nowhere: 'Ce dossier n\'a encore aucune activité. En attendant :',
  seeObjectives: 'Lire ce que la convention prévoit',
  seeYear: (year: number) => `Voir ${String(year)}`,
  notPrinted: 'Les points à vérifier ne s\'impriment pas.',
  matching: 'Rapprochements à décider',
  allClear: 'Les quatre règles ne signalent rien dans cette vue.',
  objectiveFilter: (codes: readonly string[]) => `Vue limitée ${plural(codes.length, 'à l\'objectif', 'aux objectifs')} ${listed(codes)}.`,
  territory: (label: string, unplaced: number) =>
    unplaced === 0
      ? `Vue limitée au territoire : ${label}.`
      : `Vue limitée au territoire : ${label}. ${counted(unplaced, 'activité sans territoire est laissée', 'activités sans territoire sont laissées')} à part.`,
  seeUnplaced: 'Voir les activités sans territoire',
  everything: 'Tout voir',
  rules,
  states,
  undated: 'sans date',
  elsewhere: 'hors des objectifs de l\'année',
  openObjective: (code: string) => `Voir l'objectif ${code}`,
  openList: 'Ouvrir la liste dans Activités',
  showMore: (count: number) => `Afficher ${counted(count, 'autre', 'autres')}`,
  andMore: (count: number) => `et ${counted(count, 'autre', 'autres')}, dans la liste`,
  twoFigures: {
    retain: (figure: string) => `Retenir ${figure}`,
    retained: 'Chiffre retenu',
    notRetained: 'Autre chiffre, conservé',
    release: 'Revenir',
    releaseNamed: (figure: string) => `sur le choix de ${figure}`,
    settled: (count: number) => `${counted(count, 'fait tranché', 'faits tranchés')}, que rien n'empêche de rouvrir`,
    saidRetained: (figure: string) => `${figure} : chiffre retenu. Le choix est noté au journal.`,
    saidReleased: 'Aucun des deux chiffres n\'est plus retenu.',
    unreadable: 'Cette activité n\'a pas pu être lue : ouvrez Dossier pour la vérifier.',
    refused: {
      changed: 'L\'activité a changé entre-temps, dans un autre onglet peut-être. La page montre maintenant ce qui est enregistré : choisissez de nouveau.',
      notSaved: (error: string) => `Le navigateur a refusé d'enregistrer ce choix (${error}). Rien n'a été modifié.`,
    },
  },
};
