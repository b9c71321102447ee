import type { ProgrammeView } from '#domain/programme/programme-views';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const actions = (count: number): string => counted(count, 'action', 'actions');

interface Sentence {
  readonly year: number;
  /** « objectif 1.3 », when the page is narrowed. */
  readonly objectives: readonly string[];
  readonly actions: number;
  readonly completed: number;
  readonly known: number;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

const narrowed = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : `, ${plural(codes.length, 'objectif', 'objectifs')} ${listed(codes)}`;

/** What is done comes first; the one accented figure stands between stars, and never on an absence. What is to fill in follows it for who may read that, then the stop. */
const sentence = ({ year, objectives, actions: total, completed, known }: Sentence): string => {
  const head = `Programme ${String(year)}${narrowed(objectives)}`;
  if (total === 0) return `${head} : aucune action n'y est programmée`;
  const parts = [
    completed > 0 ? `*${formatNumber(completed)} des ${actions(total)}* ${plural(completed, 'est réalisée', 'sont réalisées')}` : `*${actions(total)}*`,
    completed === 0 && known > 0 && counted(known, 'avancement renseigné', 'avancements renseignés'),
  ].filter((part) => part !== false);
  return `${head} : ${parts.join(' ; ')}`;
};

const viewName = (view: ProgrammeView, year: number): string => {
  switch (view) {
    case 'all':
      return 'Toutes';
    case 'to_fill':
      return 'À renseigner';
    case 'late':
      return 'En retard';
    case 'conditional':
      return 'Sous réserve';
    case 'continuing':
      return `Suite de ${String(year - 1)}`;
    case 'external':
      return 'Prestataire extérieur';
  }
};

const stages = {
  draft: 'Projet',
  reviewed: 'Examiné en comité',
  adopted: 'Adopté',
  sent: 'Transmis',
  adapted: 'Adapté',
} as const;

export const programme = {
  sentence,
  toFill: (count: number) => ` ; ${counted(count, 'échéance passée', 'échéances passées')} à renseigner`,
  stop: '.',
  counts: (firm: number, conditional: number, headings: number) =>
    `${counted(firm, 'action prévue', 'actions prévues')}${conditional === 0 ? '' : ` et ${formatNumber(conditional)} sous réserve`}${headings === 0 ? '' : `, sous ${counted(headings, 'titre', 'titres')}`}.`,
  more: (continuing: number, year: number, imprecise: number) =>
    [
      continuing > 0 && `${counted(continuing, 'annoncée', 'annoncées')} comme suite de ${String(year - 1)}`,
      imprecise > 0 && `${formatNumber(imprecise)} sans échéance plus précise que l'année`,
    ]
      .filter(Boolean)
      .join(' ; '),
  version: (stage: keyof typeof stages, day: string) => (day === '' ? `${stages[stage]}, jour non enregistré.` : `${stages[stage]} le ${day}.`),
  nearest: (asked: number, shown: number) => `Aucun programme ${String(asked)} n'est enregistré : voici celui de ${String(shown)}, l'année la plus proche.`,
  judged: {
    label: 'Échéances jugées au',
    reset: 'Revenir au jour par défaut',
    how: (end: string) => `Par défaut aujourd'hui, au plus la fin de la convention (${end}).`,
    howWithoutEnd: 'Par défaut aujourd\'hui.',
  },
  territory: 'Le programme n\'est pas découpé par territoire : ses actions ne nomment que des lieux. Il est donné en entier.',
  objectiveFilter: (codes: readonly string[]) => `Vue limitée ${plural(codes.length, 'à l\'objectif', 'aux objectifs')} ${listed(codes)}.`,
  wholeProgramme: 'Voir tout le programme',
  progress: {
    title: (year: number) => `Avancement du programme ${String(year)}`,
    how: 'Titres exclus. « Non renseignée » ne dit rien de ce qui a été fait. Un taux n\'est donné qu\'à partir de 80 % d\'actions renseignées.',
    firm: 'Actions prévues',
    conditional: 'Actions sous réserve',
    known: (known: number, total: number, rate: string) => `*${formatNumber(known)}* ${plural(known, 'renseignée', 'renseignées')} sur ${formatNumber(total)} : ${rate}`,
    notComputable: 'taux non calculable',
    rate: (share: string, completed: number, known: number) => `taux de réalisation : ${share} (${counted(completed, 'réalisée', 'réalisées')} sur ${formatNumber(known)})`,
    none: 'aucune',
    reading: (known: number, total: number) =>
      known === 0
        ? `L'avancement d'aucune des ${actions(total)} n'est encore enregistré.`
        : `L'avancement de ${formatNumber(known)} des ${actions(total)} est enregistré.`,
    kind: 'Actions',
    total: 'Total',
    rateColumn: 'Taux de réalisation',
  },
  past: {
    title: 'Échéances passées, à renseigner',
    count: (count: number, day: string) => `${actions(count)}, au ${day}`,
    none: (day: string) => `Au ${day}, aucune échéance passée ne reste à renseigner.`,
    late: 'Échéances passées, enregistrées comme non réalisées',
    reason: (text: string) => `Raison : ${text}`,
    newDate: (period: string) => `nouvelle échéance : ${period}`,
  },
  next: {
    title: 'Prochaines échéances',
    none: (day: string) => `Après le ${day}, aucune échéance n'est plus précise que l'année.`,
  },
  list: {
    title: 'Actions par objectif',
    views: 'Actions affichées',
    view: viewName,
    unfoldAll: 'Tout déplier',
    foldAll: 'Tout replier',
    noneInView: (view: string) => `Aucune action dans la vue « ${view} ».`,
    nothingRecorded: 'Ce programme n\'a encore aucune action enregistrée.',
    action: 'Action programmée',
    due: 'Échéance',
    status: 'Avancement',
    sequel: 'Suite, réalisé par',
    details: 'Précisions',
    meta: (firm: number, conditional: number, continuing: number, year: number) =>
      [
        firm > 0 && counted(firm, 'prévue', 'prévues'),
        conditional > 0 && `${formatNumber(conditional)} sous réserve`,
        continuing > 0 && `${counted(continuing, 'suite', 'suites')} de ${String(year - 1)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    toFill: (count: number) => `${counted(count, 'échéance', 'échéances')} à renseigner`,
    nothing: 'aucune action programmée',
    toBeSpecified: 'à préciser',
    elsewhere: 'Hors des objectifs de cette année',
    elsewhereCode: '—',
    objectivePage: (code: string) => `Voir l'objectif ${code}`,
    underHeading: (count: number) => actions(count),
    countSpoken: (count: number) => actions(count),
  },
  one: {
    conditional: 'sous réserve',
    continuing: (year: number) => `suite de ${String(year - 1)}`,
    external: 'prestataire extérieur',
    provider: (name: string) => `prestataire : ${name}`,
    inYear: 'dans l\'année',
    toFill: 'À renseigner',
    notFilled: 'non renseigné',
    places: (count: number) => counted(count, 'lieu', 'lieux'),
    partners: (count: number) => counted(count, 'partenaire', 'partenaires'),
    placesTitle: 'Lieux nommés par le programme',
    partnersTitle: 'Partenaires nommés par le programme',
    titleOf: (title: string) => `Lieux et partenaires : ${title}`,
    cost: (amount: string) => `coût prévu : ${amount}`,
  },
  absent: {
    title: (year: number) => `Aucun programme ${String(year)} n'est enregistré`,
    none: 'Aucun programme n\'est enregistré dans ce dossier',
    text: 'Un programme se lit dans l\'une de ces années :',
    noneText: 'Les objectifs de la convention disent ce qui est attendu :',
    see: (year: number) => `Programme ${String(year)}`,
    seeObjectives: 'Lire ce que la convention prévoit',
  },
};
