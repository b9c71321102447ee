import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** What goes out of a budget, in the words of the form of a subsidy’s financial report (cerfa 15059). */
export const budgetDocuments = {
  statement: 'État budgétaire (XLSX)',
  financialReport: 'Compte rendu financier (DOCX)',
  failed: 'Le document n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  fileName: (what: 'statement' | 'report', year: number) => (what === 'statement' ? `etat-budgetaire-${String(year)}.xlsx` : `compte-rendu-financier-${String(year)}.docx`),
  siret: 'SIRET',
  rna: 'RNA',
  convention: 'Convention',
  workbook: {
    about: 'À lire',
    title: (year: number) => `État budgétaire ${String(year)}`,
    how: 'Montants en euros. Comptes du plan comptable des associations (règlement ANC 2018-06).',
    told: (name: string, value: string) => `${name} : ${value}`,
    account: 'Compte',
    expenses: (stage: string) => `Charges, ${stage.toLowerCase()}`,
    revenue: (stage: string) => `Produits, ${stage.toLowerCase()}`,
    share: 'Écart en % du prévu',
  },
  report: {
    title: (year: number) => `Compte rendu financier ${String(year)}`,
    page: 'Page',
    of: 'sur',
    opening: (year: number) => `Exercice ${String(year)}. Ce compte rendu suit les trois parties du formulaire de compte rendu financier de subvention (cerfa n° 15059).`,
    done: { title: '1. Bilan qualitatif', opening: 'Ce que le dossier enregistre de l\'année, objectif par objectif :' },
    goal: (goal: string, activities: number, completed: number) => `${goal} : ${counted(activities, 'activité', 'activités')}, dont ${counted(completed, 'réalisée', 'réalisées')}`,
    table: { title: '2. Tableau de synthèse', share: '% réalisé', totalExpenses: 'Total des charges', totalRevenue: 'Total des produits', inKind: 'Contributions volontaires en nature' },
    subsidies: { title: 'Part de la subvention', funder: 'Financeur', text: (amount: string, share: string) => `La subvention de ${amount} représente ${share} du total des produits.` },
    variances: {
      title: 'Écarts notables',
      opening: (threshold: string) => `Écarts de plus de ${threshold} entre le prévu et le réalisé, à expliquer :`,
      none: (threshold: string) => `Aucun écart de plus de ${threshold} entre le prévu et le réalisé.`,
      gap: 'Écart',
      explanation: 'Explication',
    },
    annex: {
      title: '3. Annexe',
      indirect: 'Règles de répartition des charges indirectes : ……………………………………………………',
      certified: 'Je certifie exactes les informations du présent compte rendu.',
      place: 'Fait à ……………………………, le ……………………',
      signed: 'Nom, qualité et signature :',
    },
    references: { title: 'Références', name: 'Référence', value: 'Numéro ou intitulé' },
  },
};
