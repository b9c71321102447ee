import type { CoverageState } from '#domain/results/coverage';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** « a, b et c ». */
const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`);

const coverage: Record<CoverageState, string> = {
  covered: 'couvert',
  served: 'servi par d\'autres objectifs',
  not_pursued: 'non commencé ou abandonné',
  undefined: 'à préciser',
  conditional: 'sous réserve',
  none: 'non enregistré',
};

/** « Bilan de la convention »: what was expected and what was recorded, objective by objective, over all of its years. */
export const bilan = {
  title: (years: string) => `Bilan de la convention ${years}`,
  how: 'Sur toutes les années :',
  button: 'Bilan de la convention (DOCX)',
  choose: 'Convention',
  fileName: (years: string) => `bilan-convention-${years}.docx`,
  steps: {
    reading: (done: number, total: number) => `Lecture des années : ${formatNumber(done)} sur ${formatNumber(total)}…`,
    telling: 'Rédaction des objectifs…',
    writing: 'Écriture du document…',
  },
  failed: 'Le bilan n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  contents: 'Sommaire',
  opening: (years: readonly string[], recorded: readonly string[]) =>
    recorded.length === 0
      ? `La convention porte sur ${listed(years)}. Aucune activité n'est enregistrée pour ces années.`
      : `La convention porte sur ${listed(years)}. Des activités sont enregistrées pour ${listed(recorded)}.`,
  notRecorded: (years: readonly string[]) => `Pour ${listed(years)}, aucune activité n'est enregistrée : cela ne dit pas que rien n'a été fait.`,
  elsewhere: (year: string, count: number) => `${counted(count, 'activité', 'activités')} de ${year} ${plural(count, 'relève', 'relèvent')} d'aucun objectif de cette convention.`,
  titles: {
    summary: 'Vue d\'ensemble',
    expected: 'Attendu',
    activities: 'Activités',
    figures: 'Obtenu',
    indicators: 'Indicateurs',
    postponed: 'D\'une année à l\'autre',
    next: 'Convention suivante',
    sources: 'Sources',
  },
  summaryHow: 'Pour chaque objectif et chaque année : où il en est, et le nombre d\'activités dont il est l\'objectif principal.',
  expectedHow: 'Attendu : nombre d\'activités dont le rattachement à cet attendu est validé. « Non enregistré » : aucun rattachement validé, ce qui ne dit pas que rien n\'a été fait.',
  figuresHow: 'Obtenu : sommes des chiffres qui s\'additionnent, avec leur doute. Participants et contacts sont des présences et des vues, pas des personnes distinctes.',
  columns: {
    objective: 'Objectif',
    expected: 'Ce que la convention attend',
    year: 'Année',
    recorded: 'Enregistrées',
    progress: 'Avancement',
    figure: 'Chiffre',
    total: 'Ensemble',
    indicator: 'Indicateur',
    baseline: 'Au départ',
  },
  coverage,
  covered: (state: CoverageState, count: number) => (count === 0 ? coverage[state] : `${coverage[state]}, ${counted(count, 'activité', 'activités')}`),
  notThatYear: 'pas dans la convention cette année-là',
  recorded: (count: number) => counted(count, 'activité', 'activités'),
  notRecordedCell: 'non enregistré',
  noCommitment: 'La convention n\'écrit aucun attendu pour cet objectif.',
  modality: (words: string) => ` (${words})`,
  noFigure: 'Aucun chiffre qui s\'additionne n\'est enregistré sous cet objectif.',
  targetAndActual: (target: string, actual: string) => `cible ${target} ; obtenu ${actual}`,
  value: (value: string, unit: string) => `${value} ${unit}`,
  inYear: (value: string, year: number) => `${value} en ${String(year)}`,
  chain: (title: string, since: number, until: number, times: number) =>
    `${title} : de ${String(since)} à ${String(until)}, ${times === 1 ? 'reportée une fois' : `reportée ${formatNumber(times)} fois`}`,
  chainAlone: (chain: string) => `${chain}.`,
  chainNow: (chain: string, status: string) => `${chain} ; en dernier lieu : ${status}.`,
  next: (convention: string, objectives: readonly string[]) =>
    objectives.length === 0 ? `${convention} : aucune suite de cet objectif n'y est enregistrée.` : `${convention} : ${listed(objectives)}.`,
  source: (title: string, date: string) => `${title}, ${date}`,
  undated: 'date non enregistrée',
  noDocument: 'Aucun document source n\'est enregistré.',
  closing: 'Ce bilan est écrit à partir de ce qui est enregistré. Une absence est « non enregistrée » : elle n\'est pas un zéro.',
};
