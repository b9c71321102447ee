import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** The coverage matrix of a programme. */
export const matrix = {
  tabs: 'Lectures du programme',
  actionsTab: 'Actions',
  matrixTab: 'Matrice de couverture',
  title: (year: number) => `Matrice de couverture ${String(year)}`,
  how: {
    objectives: 'Actions à leur première échéance, activités à leur première date. Une case s\'ouvre sur sa liste.',
    commitments:
      'Sous chaque objectif, ses attendus et les activités qui y répondent par un lien confirmé. La ligne de l\'objectif tient les actions du programme, qui ne disent pas leur attendu, et les activités sans lien. Une activité qui répond à deux attendus est dans les deux lignes, et une seule fois dans les totaux.',
  },
  reading: (planned: number, recorded: number, completed: number) =>
    `${counted(planned, 'action prévue ou sous réserve', 'actions prévues ou sous réserve')} et ${counted(recorded, 'activité enregistrée', 'activités enregistrées')}${recorded === 0 ? '' : `, dont ${counted(completed, 'réalisée', 'réalisées')}`}.`,
  rowsNav: 'Lignes de la matrice',
  columnsNav: 'Colonnes de la matrice',
  rows: { objectives: 'Par objectif', commitments: 'Par attendu' },
  columns: { months: 'Par mois', kinds: 'Par nature' },
  planned: (count: number) => counted(count, 'action programmée', 'actions programmées'),
  recorded: (count: number, completed: number, evidenced: number, outside: number) =>
    [
      counted(count, 'activité', 'activités'),
      completed > 0 && counted(completed, 'réalisée', 'réalisées'),
      evidenced > 0 && `${formatNumber(evidenced)} avec justificatif`,
      outside > 0 && `${formatNumber(outside)} hors programme`,
    ]
      .filter(Boolean)
      .join(', '),
  rest: (count: number) => `et ${formatNumber(count)} de plus`,
  nothing: 'rien',
  nothingInRow: 'rien de programmé ni d\'enregistré',
  toBeSpecified: 'à préciser : la convention ne fixe encore rien',
  place: (row: string, column: string) => `${row}, ${column}`,
  cell: (place: string, words: string) => `${place} : ${words}`,
  legend: {
    planned: 'actions programmées',
    done: 'activités réalisées (ou réalisées/enregistrées)',
    open: 'activités enregistrées, aucune réalisée',
    evidence: 'avec justificatif',
    outside: 'hors programme',
  },
  table: {
    row: 'Ligne',
    column: 'Colonne',
    planned: 'Actions programmées',
    activities: 'Activités',
    completed: 'Réalisées',
    evidenced: 'Avec justificatif',
    outside: 'Hors programme',
  },
};
