import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** « Ouvrir la convention suivante ». */
export const nextConvention = {
  title: 'Convention suivante',
  how: (title: string) => `Une nouvelle convention dans ce dossier, à la suite de « ${title} », qui reste entière.`,
  open: 'Ouvrir la convention suivante',
  stays: (title: string) => `« ${title} » reste entière : ses objectifs, ses programmes et ses rapports ne changent pas. La convention suivante a ses propres lignes, que vous pourrez ensuite corriger une à une.`,
  name: 'Titre de la convention suivante',
  firstYear: 'Première année',
  lastYear: 'Dernière année',
  lines: 'Ce qu\'elle reprend',
  linesHow: 'Chaque objectif repris dira lequel il poursuit. Ce que le texte de la convention précise (missions, contexte) n\'est pas repris.',
  commitments: (kept: number, total: number) => (kept === total ? counted(total, 'attendu repris', 'attendus repris') : `${formatNumber(kept)} des ${counted(total, 'attendu', 'attendus')}`),
  carry: (count: number, year: number) => `Reprendre dans son premier programme ce que ${String(year)} n'a pas achevé (${counted(count, 'action', 'actions')})`,
  carryHow: 'Seul ce qui est enregistré comme inachevé est repris, sous les objectifs cochés ; le reste se choisit ensuite ligne à ligne dans Programme.',
  nothingToCarry: (year: number) => `Rien de ${String(year)} n'est enregistré comme inachevé sous ces objectifs. Ce qui n'est pas renseigné se reprend ensuite ligne à ligne dans Programme.`,
  act: 'Ouvrir cette convention',
  faults: {
    'no-title': 'Il faut un titre.',
    'no-years': 'Il faut une première et une dernière année, comme « 2024 » et « 2026 ».',
    'reversed-years': 'La dernière année vient après la première, vingt ans après au plus.',
    'years-taken': 'Ces années sont déjà celles de la convention d\'avant.',
  },
};
