import { formatNumber } from '../format/number';

/** A number under zero, once it is taken away. */
const taken = (number: string): string => (/^[-−]/u.test(number) ? `(${number})` : number);

/** Indicators of an objective: expected, reached, and how far that goes. */
export const indicators = {
  title: 'Attendu / obtenu',
  how: 'Les indicateurs que l\'on s\'est donnés pour cet objectif, sur tout le territoire.',
  none: 'Aucun indicateur n\'est fixé pour cet objectif.',
  add: 'Ajouter un indicateur',
  newTitle: 'Nouvel indicateur',
  editNamed: (name: string) => `Modifier l'indicateur « ${name} »`,
  remove: 'Supprimer l\'indicateur',
  columns: {
    name: 'Indicateur',
    baseline: 'Valeur initiale',
    target: (year: number) => `Cible ${String(year)}`,
    actual: 'Réalisé',
    rate: 'Taux',
  },
  inYear: (value: string, year: number) => `${value} en ${String(year)}`,
  notComputable: 'non calculable',
  revised: (count: number) => (count === 1 ? 'révisée' : `révisée ${formatNumber(count)} fois`),
  revisionsOf: (name: string) => `Cibles d'avant : ${name}`,
  revision: (from: string, at: string, author: string, reason: string) => `${from} jusqu'au ${at}${author === '' ? '' : `, changée par ${author}`} : ${reason}`,
  rateOf: (name: string) => `Comment se calcule le taux : ${name}`,
  formula: 'Taux = (réalisé − valeur initiale) ÷ (cible − valeur initiale)',
  working: (actual: string, baseline: string, target: string, rate: string) => `(${actual} − ${taken(baseline)}) ÷ (${target} − ${taken(baseline)}) = ${rate}`,
  bounded: 'Borné à 0 % et 100 %.',
  faults: {
    'no-target': 'pas de cible pour cette année',
    'no-baseline': 'pas de valeur initiale',
    'target-equals-baseline': 'la cible est égale à la valeur initiale',
    'out-of-reach': 'des nombres trop grands ou trop proches pour être divisés',
    'no-actual': 'rien de saisi pour cette année',
    'no-figure': 'aucun chiffre enregistré cette année',
    'listed-metric': 'des chiffres de cette nature ne s\'additionnent pas',
  },
  form: {
    name: 'Nom de l\'indicateur',
    unit: 'Unité',
    measuredBy: 'Le réalisé est',
    byMetric: 'la somme d\'un chiffre des activités de l\'objectif',
    byHand: 'une valeur saisie chaque année',
    metric: 'Chiffre',
    metricHow: 'Seuls les chiffres qui s\'additionnent sont proposés.',
    actual: (year: number) => `Réalisé ${String(year)}`,
    qualifier: 'Précision',
    qualifiers: { exact: 'exactement', about: 'environ', at_least: 'au moins', at_most: 'au plus' },
    baseline: 'Valeur initiale',
    baselineYear: 'Année de la valeur initiale',
    target: (year: number) => `Cible ${String(year)}`,
    targetHow: 'Une cible plus basse que la valeur initiale vaut aussi : moins est alors mieux.',
    reason: 'Raison de la révision',
    reasonHow: 'La cible d\'avant reste, avec la date, votre nom et cette raison.',
  },
  fieldFaults: {
    missing: 'À renseigner.',
    'not-a-number': 'Il faut un nombre, comme « 1200 » ou « 12,5 ».',
    'two-readings': 'Ce nombre se lit de deux façons : écrivez « 1200 » ou « 1,2 ».',
    'not-a-year': 'Il faut une année, comme « 2022 ».',
  },
};
