import type { FinancialReportContent, FinancialReportWords } from '#documents/docx/financial-report-document';
import { PROGRAMME_WORDS } from './docx-files';

/** Plain words, so that tests read what the document makes of a budget rather than a language. */
export const REPORT_WORDS: FinancialReportWords = {
  ...PROGRAMME_WORDS,
  title: 'Compte rendu financier 2024',
  opening: 'Exercice 2024.',
  done: { title: '1. Bilan', opening: 'Fait :' },
  table: { title: '2. Synthèse', nature: 'Nature', forecast: 'Prévu', outturn: 'Réalisé', share: '%', expenses: 'Charges', revenue: 'Produits', totalExpenses: 'Total charges', totalRevenue: 'Total produits', inKind: 'En nature' },
  subsidies: { title: 'Part', funder: 'Financeur', text: (amount, share) => `${amount} : ${share}` },
  variances: { title: 'Écarts', opening: 'à expliquer :', none: 'aucun', gap: 'Écart', explanation: 'Explication' },
  annex: { title: '3. Annexe', indirect: 'Charges indirectes', signature: ['Fait à'] },
  references: { title: 'Références', name: 'Nom', value: 'Numéro' },
  cents: (cents) => String(cents / 100),
  share: (share) => (share === null ? '—' : `${String(Math.round(share * 100))} %`),
};

export const REPORT_CONTENT: FinancialReportContent = {
  expenses: [
    { account: '60', label: 'Achats', forecastCents: 100_00, outturnCents: 105_00, share: 0.05 },
    { account: '64', label: 'Salaires', forecastCents: 900_00, outturnCents: 700_00, share: -200 / 900 },
    { account: '67', label: 'Imprévu', forecastCents: null, outturnCents: 20_00, share: null },
    { account: '86', label: 'Bénévolat', forecastCents: 50_00, outturnCents: 50_00, share: 0 },
  ],
  revenue: [
    { account: '74', label: 'Subventions', forecastCents: 1000_00, outturnCents: 825_00, share: -0.175 },
    { account: '87', label: 'Bénévolat', forecastCents: 50_00, outturnCents: 50_00, share: 0 },
  ],
  subsidies: [{ funder: 'Région des Rives', cents: 825_00, share: 1 }],
  done: ['A : 4 activités'],
  threshold: 0.1,
  references: [{ name: 'SIRET', value: '73282932000074' }],
};
