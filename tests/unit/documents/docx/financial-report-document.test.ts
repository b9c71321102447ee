import { describe, expect, it } from 'vitest';
import { financialReportDocument } from '#documents/docx/financial-report-document';
import { textsOf } from './docx-files';
import { REPORT_CONTENT, REPORT_WORDS } from './financial-report-files';

const texts = (content = REPORT_CONTENT) => financialReportDocument(content, REPORT_WORDS).blocks.flatMap(textsOf);

describe('the financial report of a grant', () => {
  it('sets what was realised beside what was foreseen, both sides with their totals, and what is in kind below', () => {
    const all = texts();
    expect(all.slice(all.indexOf('== Charges'), all.indexOf('# 3. Annexe'))).toEqual([
      '== Charges',
      '60 Achats | 100 | 105 | 105 %',
      '64 Salaires | 900 | 700 | 78 %',
      '67 Imprévu |  | 20 | —',
      'Total charges | 1000 | 825 | 83 %',
      '== Produits',
      '74 Subventions | 1000 | 825 | 83 %',
      'Total produits | 1000 | 825 | 83 %',
      '== En nature',
      '86 Bénévolat | 50 | 50 | 100 %',
      '87 Bénévolat | 50 | 50 | 100 %',
      'Région des Rives | 825 : 100 %',
    ]);
  });

  it('leaves a place to explain each variance beyond the threshold, and what was not foreseen', () => {
    expect(texts()).toEqual(expect.arrayContaining(['64 Salaires | −200 | ', '67 Imprévu | +20 | ', '74 Subventions | −175 | ']));
    expect(texts().join('\n')).not.toContain('60 Achats | +5');
    expect(texts({ ...REPORT_CONTENT, expenses: [], revenue: [] })).toContain('aucun');
  });

  it('says nothing of what was realised while nothing of it is recorded', () => {
    const expenses = REPORT_CONTENT.expenses.map((row) => ({ ...row, outturnCents: null, share: null }));
    const all = texts({ ...REPORT_CONTENT, expenses, threshold: null });
    expect(all).toEqual(expect.arrayContaining(['64 Salaires | 900 |  | ', 'Total charges | 1000 |  | ']));
    expect(all).not.toContain('## Écarts');
  });
});
