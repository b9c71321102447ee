import { describe, expect, it } from 'vitest';
import { organisationChartDocument } from '#documents/docx/organisation-chart-document';
import { CHART_CONTENT, CHART_WORDS } from './chart-files';
import { textsOf } from './docx-files';

describe('the organisation chart', () => {
  it('tells everyone with their time and shares, then the time by objective with who makes it', () => {
    expect(organisationChartDocument(CHART_CONTENT, CHART_WORDS).blocks.flatMap(textsOf)).toEqual([
      '2 personnes, 0,8 ETP.',
      '# Équipe',
      'Jeanne Dubois | Chargée de mission | 0,8 | A.1 60 % ; B.1 30 %',
      'Karim Lenoir |  | non renseigné | non renseigné',
      '# Temps par objectif',
      'A.1 Observer les berges | 0,48 | Jeanne Dubois 0,48',
      'Non réparti | 0,08',
      'Ensemble | 0,8',
    ]);
  });

  it('has no table of objectives while nobody said what they work on', () => {
    const texts = organisationChartDocument({ ...CHART_CONTENT, objectives: [] }, CHART_WORDS).blocks.flatMap(textsOf);
    expect(texts.filter((text) => text.startsWith('#'))).toEqual(['# Équipe']);
  });
});
